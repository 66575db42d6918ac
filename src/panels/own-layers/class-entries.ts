import { colourClasses } from '../../own-data/colour-classes';
import type { ColourClasses } from '../../own-data/column-classes';
import type { OwnEntry } from '../../own-data/own-view';
import { themeOf } from '../../state/preferences-slice';
import { classColours, otherColour } from '../../symbols/own-data';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { useValueText } from './use-cell-text';

/** A class of a column with its colour. */
export interface ClassEntry {
  readonly label: string;
  readonly colour: string;
  /** Number of its rows, where that is known. */
  readonly count?: number;
}

/** Returns the classes by which a layer is coloured; none for a layer of one colour. */
export function useClassEntries({ layer, view }: OwnEntry): readonly ClassEntry[] {
  const tOwn = useTranslate('own');
  const theme = useAtlas(themeOf);
  const valueText = useValueText();
  const column = view.colourColumn === null ? undefined : layer.columns[view.colourColumn];
  if (!column) return [];
  const classes = colourClasses(column);
  const colours = classColours(theme, classes);
  const colour = otherColour(theme);
  const known: readonly ClassEntry[] =
    classes.kind === 'values'
      ? classes.values.map(({ text, count }, i) => ({
          label: column.kind === 'boolean' ? tOwn(text === 'true' ? 'yes' : 'no') : text,
          ...{ colour: colours[i] ?? '', count },
        }))
      : spans(classes).map(([from, to], i) => ({
          label: tOwn('colour.span', {
            from: valueText(column.kind, from),
            to: valueText(column.kind, to),
          }),
          colour: colours[i] ?? '',
        }));
  return [
    ...known,
    ...(classes.kind === 'values' && classes.otherCount > 0
      ? [{ label: tOwn('colour.other', { count: classes.otherCount }), colour }]
      : []),
    ...(classes.emptyCount > 0
      ? [{ label: tOwn('colour.empty', { count: classes.emptyCount }), colour }]
      : []),
  ];
}

function spans({
  least,
  most,
  breaks,
}: Extract<ColourClasses, { kind: 'steps' }>): readonly (readonly [from: number, to: number])[] {
  const ends = [least, ...breaks, most];
  return ends.slice(1).map((to, i) => [ends[i] ?? least, to]);
}
