import type { ColourClasses } from '../own-data/column-classes';
import type { OwnEntry } from '../own-data/own-view';
import { PALETTES, type ThemeName } from './palette';
import { PORT_COLOURS } from './reach';

/** Classes of numbers from the least to the most: one hue, ever further from the colour of the land. */
const STEP_COLOURS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#8fbcd8', '#5597c2', '#2f76a8', '#1b5587', '#0d3459'],
  dark: ['#33628f', '#4384b6', '#64a5d1', '#95c8e6', '#d3ebf8'],
};

/** Returns the colour of a layer that no column colours. */
export function layerColour(theme: ThemeName, { view }: Pick<OwnEntry, 'view'>): string {
  const { columns } = PALETTES[theme];
  return columns[view.hue % columns.length] ?? PALETTES[theme].comparison;
}

/** Returns the colour of an archive of tiles of another host: the last of the palette of layers, which few layers reach. */
export function foreignColour(theme: ThemeName): string {
  const { columns, comparison } = PALETTES[theme];
  return columns.at(-1) ?? comparison;
}

/** Returns the colours of classes, in their order. */
export function classColours(theme: ThemeName, classes: ColourClasses): readonly string[] {
  const colours = STEP_COLOURS[theme];
  if (classes.kind === 'values') return PORT_COLOURS[theme].slice(0, classes.values.length);
  const count = classes.breaks.length + 1;
  // Few classes are as far apart as many.
  return Array.from({ length: count }, (_, i) => {
    const at = count === 1 ? 2 : Math.round((i * (colours.length - 1)) / (count - 1));
    return colours[at] ?? '';
  });
}

/** Returns the colour of features whose cell is empty or has no colour of its own. */
export function otherColour(theme: ThemeName): string {
  return PALETTES[theme].comparison;
}
