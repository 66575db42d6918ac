import { useAtlas } from '../context/atlas-context';
import { LayerClasses, LayerSwatch } from './layer-legend';

/** Explains the reader's own layers that the map draws. */
export function OwnLegend() {
  const layers = useAtlas((state) => state.ownLayers);
  return (
    <ul className="legend-entries own-legend">
      {layers
        .filter(({ view }) => view.isShown)
        .map((entry) => (
          <li key={entry.id}>
            <span className="own-legend-name">
              <LayerSwatch entry={entry} />
              <span>{entry.view.name}</span>
            </span>
            <LayerClasses entry={entry} />
          </li>
        ))}
    </ul>
  );
}
