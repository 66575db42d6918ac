import { layerFileName, layerHost } from '../../../../domain/layer-address';
import { useAtlas, useServices, useTranslate } from '../../../context/atlas-context';
import { foreignFault } from '../../../own-layers/foreign-fault';
import { ForeignSwatch } from '../../../own-layers/layer-legend';

/** Shows the archive of tiles of another host that is on the map; nothing without one. */
export function ForeignRow({ onRemove }: { readonly onRemove: () => void }) {
  const tOwn = useTranslate('own');
  const { store } = useServices();
  const tiles = useAtlas((state) => state.foreignTiles);
  if (!tiles) return null;
  const { address, isShown, fault } = tiles;
  const { changeForeignTiles, setForeignTiles, answerOwnAddress, announce } = store.getState();
  const name = layerFileName(address);
  const remove = () => {
    answerOwnAddress({ address, state: 'refused' });
    setForeignTiles(null);
    announce(tOwn('layer.removed', { name }), 'own-data');
    onRemove();
  };
  return (
    <section className="own-layer" aria-label={name}>
      <div className="own-layer-head">
        <label className="own-layer-shown own-foreign-shown">
          <input
            type="checkbox"
            checked={isShown}
            aria-label={tOwn('layer.show', { name })}
            onChange={() => changeForeignTiles({ isShown: !isShown })}
          />
          <ForeignSwatch />
          <strong>{name}</strong>
        </label>
        <button type="button" className="button button-outline own-remove" onClick={remove}>
          {tOwn('layer.remove')}
        </button>
      </div>
      <p className="remark">{tOwn('tiles.note', { host: layerHost(address) })}</p>
      {fault && (
        <p role="alert">
          {tOwn('tiles.fault')} {foreignFault(tOwn, fault, address)}
        </p>
      )}
    </section>
  );
}
