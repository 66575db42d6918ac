import { drawnLayers } from '../../state/select-layers';
import { useServices } from '../context/atlas-context';
import { LazyHarbourLegend } from './lazy-harbour-legend';
import { LazyPageLegend } from './lazy-page-legend';
import { PlainEntry } from './legend-group';

/** Lists what the marks of the shown layers mean, without switches. */
export function PlainLegend() {
  const { legend, store } = useServices();
  const layers = drawnLayers(store.getState());
  const entries = legend
    .filter(({ layer }) => layers.includes(layer))
    .flatMap((group) => group.entries);
  return (
    <>
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
