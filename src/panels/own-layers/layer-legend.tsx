import type { CSSProperties } from 'react';
import { colourClasses } from '../../own-data/colour-classes';
import type { OwnEntry } from '../../own-data/own-view';
import { themeOf } from '../../state/preferences-slice';
import { classColours, foreignColour, layerColour, otherColour } from '../../symbols/own-data';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { useValueText } from './use-cell-text';
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
export function LayerClasses({ entry: { layer, view } }: { readonly entry: OwnEntry }) {
  const tOwn = useTranslate('own');
  const theme = useAtlas(themeOf);
  const valueText = useValueText();
  const column = view.colourColumn === null ? undefined : layer.columns[view.colourColumn];
  if (!column) return null;
  const classes = colourClasses(column);
  const colours = classColours(theme, classes);
  const labels =
    classes.kind === 'values'
      ? classes.values.map(({ text, count }) => ({
          label: column.kind === 'boolean' ? tOwn(text === 'true' ? 'yes' : 'no') : text,
          count,
        }))
      : spans(classes).map(([from, to]) => ({
          label: tOwn('colour.span', {
            from: valueText(column.kind, from),
            to: valueText(column.kind, to),
          }),
          count: undefined,
        }));
  const others = [
    ...(classes.kind === 'values' && classes.otherCount > 0
      ? [tOwn('colour.other', { count: classes.otherCount })]
      : []),
    ...(classes.emptyCount > 0 ? [tOwn('colour.empty', { count: classes.emptyCount })] : []),
  ];
  return (
    <ul className="own-classes">
      {labels.map(({ label, count }, i) => (
        <li key={label}>
          <Dot colour={colours[i] ?? ''} />
          <span>{label}</span>
          {count !== undefined && <span className="own-count">{count}</span>}
        </li>
      ))}
      {others.map((label) => (
        <li key={label}>
          <Dot colour={otherColour(theme)} />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}

function spans({
  least,
  most,
  breaks,
}: {
  readonly least: number;
  readonly most: number;
  readonly breaks: readonly number[];
}): readonly (readonly [from: number, to: number])[] {
  const ends = [least, ...breaks, most];
  return ends.slice(1).map((to, i) => [ends[i] ?? least, to]);
}
