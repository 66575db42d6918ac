import { layerFileName } from '../../domain/layer-address';
import type { OwnEntry } from '../../own-data/own-view';
import { themeOf } from '../../state/preferences-slice';
import { foreignColour, layerColour } from '../../symbols/own-data';
import { useAtlas } from '../context/atlas-context';
import { useClassEntries } from './class-entries';

/** Lists the reader's own layers as legends of pictures and of paper have them: a mark that is drawn, with its name. */
export function PlainOwnLegend() {
  const layers = useAtlas((state) => state.ownLayers);
  const tiles = useAtlas((state) => state.foreignTiles);
  const theme = useAtlas(themeOf);
  return (
    <>
      {layers
        .filter(({ view }) => view.isShown)
        .map((entry) => (
          <OwnEntries key={entry.id} entry={entry} />
        ))}
      {tiles?.isShown && (
        <ul className="legend-entries">
          <Mark colour={foreignColour(theme)} label={layerFileName(tiles.address)} />
        </ul>
      )}
    </>
  );
}

function OwnEntries({ entry }: { readonly entry: OwnEntry }) {
  const theme = useAtlas(themeOf);
  const classes = useClassEntries(entry);
  const { name, colourColumn } = entry.view;
  const column = colourColumn === null ? undefined : entry.layer.columns[colourColumn];
  return (
    <ul className="legend-entries">
      {column && <li className="legend-note">{`${name}: ${column.name}`}</li>}
      {!column && <Mark colour={layerColour(theme, entry)} label={name} />}
      {classes.map(({ label, colour }) => (
        <Mark key={label} colour={colour} label={label} />
      ))}
    </ul>
  );
}

function Mark({ colour, label }: { readonly colour: string; readonly label: string }) {
  return (
    <li className="legend-entry">
      <span className="swatch">
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="6" fill={colour} />
        </svg>
      </span>
      <span>{label}</span>
    </li>
  );
}
