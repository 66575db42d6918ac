import { drawnLayers } from '../../state/select-layers';
import { hasOwnLayers } from '../../state/select-own-layers';
import { useAtlas, useServices } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';
import { LazyHarbourLegend } from './lazy-harbour-legend';
import { LazyPageLegend } from './lazy-page-legend';
import { PlainEntry } from './legend-group';

const PlainOwnLegend = lazyPart(
  () => import('../own-layers/plain-own-legend').then((module) => module.PlainOwnLegend),
  { silent: true, isTool: true, messages: ['own'] },
);

/** Lists what the marks of the shown layers mean, without switches; the reader's own first. */
export function PlainLegend() {
  const { legend, store } = useServices();
  const layers = drawnLayers(store.getState());
  const hasOwn = useAtlas(hasOwnLayers);
  const entries = legend
    .filter(({ layer }) => layers.includes(layer))
    .flatMap((group) => group.entries);
  return (
    <>
      {hasOwn && <PlainOwnLegend />}
      <LazyHarbourLegend />
      <LazyPageLegend />
      <ul className="legend-entries">
        {entries.map((entry) => (
          <PlainEntry key={entry.label} entry={entry} />
        ))}
      </ul>
    </>
  );
}
