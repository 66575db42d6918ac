import { layerFileName } from '../../domain/layer-address';
import { useAtlas } from '../context/atlas-context';
import { ForeignSwatch, LayerClasses, LayerSwatch } from './layer-legend';

/** Explains the reader's own layers that the map draws. */
export function OwnLegend() {
  const layers = useAtlas((state) => state.ownLayers);
  const tiles = useAtlas((state) => state.foreignTiles);
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
      {tiles?.isShown && (
        <li>
          <span className="own-legend-name">
            <ForeignSwatch />
            <span>{layerFileName(tiles.address)}</span>
          </span>
        </li>
      )}
    </ul>
  );
}
