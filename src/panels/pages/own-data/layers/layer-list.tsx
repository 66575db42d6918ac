import { type RefObject, useEffect, useRef } from 'react';
import type { OwnEntry } from '../../../../own-data/own-view';
import { useAtlas, useServices, useTranslate } from '../../../context/atlas-context';
import { Icon } from '../../../controls/icon';
import { LayerSwatch } from '../../../own-layers/layer-legend';
import { ForeignRow } from './foreign-row';
import { LayerDetails } from './layer-details';

/** Lists the reader's own layers, the front one first, each with its place, visibility and settings. */
export function LayerList() {
  const tOwn = useTranslate('own');
  const layers = useAtlas((state) => state.ownLayers);
  const storage = useAtlas((state) => state.ownStorage);
  const hasTiles = useAtlas((state) => state.foreignTiles !== null);
  const list = useRef<HTMLDivElement>(null);
  useAddedInView(list);
  return (
    <div ref={list} tabIndex={-1} className="own-layers">
      <ForeignRow onRemove={() => list.current?.focus()} />
      {layers.length === 0 && !hasTiles && <p>{tOwn('none')}</p>}
      {layers.map((entry, i) => (
        <LayerRow
          key={entry.id}
          entry={entry}
          isFirst={i === 0}
          isLast={i === layers.length - 1}
          onRemove={() => list.current?.focus()}
        />
      ))}
      {storage !== null && (
        <p className="remark" data-storage={storage}>
          {tOwn(`storage.${storage}`)}
        </p>
      )}
    </div>
  );
}

/** Scrolls to a layer that the reader has just added, which is open and in front. */
function useAddedInView(list: RefObject<HTMLDivElement | null>): void {
  const first = useAtlas(({ ownLayers: [entry] }) => entry?.id);
  const isOpen = useAtlas((state) => state.openOwnLayer === first);
  const before = useRef(first);
  useEffect(() => {
    const isAdded = first !== undefined && first !== before.current && isOpen;
    before.current = first;
    if (isAdded) list.current?.querySelector('[data-layer]')?.scrollIntoView({ block: 'start' });
  }, [first, isOpen, list]);
}

function LayerRow({
  entry,
  isFirst,
  isLast,
  onRemove,
}: {
  readonly entry: OwnEntry;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove: () => void;
}) {
  const tOwn = useTranslate('own');
  const { store } = useServices();
  const { id, view, layer } = entry;
  const { name, isShown } = view;
  const isOpen = useAtlas((state) => state.openOwnLayer === id);
  const { setOwnView, moveOwnLayer, setOpenOwnLayer, removeOwnLayer, announce } = store.getState();
  const remove = () => {
    removeOwnLayer(id);
    announce(tOwn('layer.removed', { name }), 'own-data');
    onRemove();
  };
  return (
    <section className="own-layer" aria-label={name} data-layer={id}>
      <div className="own-layer-head">
        <label className="own-layer-shown" title={tOwn('layer.show', { name })}>
          <input
            type="checkbox"
            checked={isShown}
            aria-label={tOwn('layer.show', { name })}
            onChange={() => setOwnView(id, { isShown: !isShown })}
          />
          <LayerSwatch entry={entry} />
        </label>
        <button
          type="button"
          className="button own-layer-name"
          aria-expanded={isOpen}
          aria-label={tOwn('layer.open', { name })}
          onClick={() => setOpenOwnLayer(isOpen ? null : id)}
        >
          <span>{name}</span>
          <span className="own-share">{tOwn('layer.rows', { count: layer.rowCount })}</span>
          <Icon name="chevron" />
        </button>
        <button
          type="button"
          className="icon-button own-up"
          aria-label={tOwn('layer.up', { name })}
          title={tOwn('layer.up', { name })}
          disabled={isFirst}
          onClick={() => moveOwnLayer(id, -1)}
        >
          <Icon name="chevron" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={tOwn('layer.down', { name })}
          title={tOwn('layer.down', { name })}
          disabled={isLast}
          onClick={() => moveOwnLayer(id, 1)}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {isOpen && <LayerDetails entry={entry} onRemove={remove} />}
    </section>
  );
}
