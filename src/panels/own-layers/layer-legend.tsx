import type { CSSProperties } from 'react';
import { colourClasses } from '../../own-data/colour-classes';
import type { OwnEntry } from '../../own-data/own-view';
import { themeOf } from '../../state/preferences-slice';
import { classColours, foreignColour, layerColour } from '../../symbols/own-data';
import { useAtlas } from '../context/atlas-context';
import { useClassEntries } from './class-entries';
import './own-layers.css';

/** Shows the colour of a layer, or the first colours of its classes. */
export function LayerSwatch({ entry }: { readonly entry: OwnEntry }) {
  const theme = useAtlas(themeOf);
  const { layer, view } = entry;
  const column = view.colourColumn === null ? undefined : layer.columns[view.colourColumn];
  const colours = column ? classColours(theme, colourClasses(column)) : [layerColour(theme, entry)];
  return (
    <span className="own-swatch" aria-hidden="true">
      {colours.slice(0, 3).map((colour) => (
        <Dot key={colour} colour={colour} />
      ))}
    </span>
  );
}

/** Shows the colour of an archive of tiles of another host. */
export function ForeignSwatch() {
  const theme = useAtlas(themeOf);
  return (
    <span className="own-swatch" aria-hidden="true">
      <Dot colour={foreignColour(theme)} />
    </span>
  );
}

function Dot({ colour }: { readonly colour: string }) {
  return <span className="own-dot" style={{ '--own-colour': colour } as CSSProperties} />;
}

/** Lists the classes by which a layer is coloured; nothing for a layer of one colour. */
export function LayerClasses({ entry }: { readonly entry: OwnEntry }) {
  const classes = useClassEntries(entry);
  if (classes.length === 0) return null;
  return (
    <ul className="own-classes">
      {classes.map(({ label, colour, count }) => (
        <li key={label}>
          <Dot colour={colour} />
          <span>{label}</span>
          {count !== undefined && <span className="own-count">{count}</span>}
        </li>
      ))}
    </ul>
  );
}
