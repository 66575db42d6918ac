import { PALETTES, type ThemeName } from './palette';

/**
 * Colours of export ports other than Chancay, which has that of the corridor: Paul Tol's muted scheme and the blue of
 * his bright one, the dark ones lightened. Even places serve one coast and odd ones the other, so that ports that meet inland differ; each is named on the
 * map, so colour is never the only cue.
 */
export const PORT_COLOURS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#44aa99', '#999933', '#332288', '#aa4499', '#88ccee', '#117733', '#4477aa', '#ddcc77'],
  dark: ['#5cc2b1', '#b8b84d', '#9a8cf0', '#d07fc2', '#88ccee', '#4fb374', '#6ea3dd', '#e6d88f'],
};

/** Returns the colour of a port by its number among all ports; Chancay has none. */
export function portColour(theme: ThemeName, number: number | undefined): string {
  const colours = PORT_COLOURS[theme];
  if (number === undefined) return PALETTES[theme].corridor;
  return colours[number % colours.length] ?? PALETTES[theme].comparison;
}

/** Ends of the classes of what Chancay saves, as a share of the total by the best other port. */
const SAVING_STEPS = [-0.25, -0.1, 0, 0.1] as const;

/** From much dearer by Chancay to much cheaper: blue over grey to the corridor's hue, apart for colour-blind readers too. */
const SAVING_COLOURS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#3b5b92', '#7f9cc9', '#c3c9d2', '#f0b98d', '#c2410c'],
  dark: ['#5a86cf', '#5c7096', '#59636f', '#a8683a', '#fb923c'],
};

/** Returns the colour of a saving. */
export function savingColour(theme: ThemeName, saving: number): string {
  const step = SAVING_STEPS.filter((end) => saving >= end).length;
  return SAVING_COLOURS[theme][step] ?? '';
}

/** Returns the classes of what Chancay saves with their colours, from much dearer to much cheaper. */
export function savingColours(theme: ThemeName): readonly string[] {
  return SAVING_COLOURS[theme];
}
