import { PALETTES, type ThemeName } from './palette';

/**
 * Colours of export ports other than Chancay, which has that of the corridor: Paul Tol's muted scheme without the two that
 * are near the corridor's, the dark ones lightened. Ports that follow one another along a coast differ; each is named on
 * the map, so colour is never the only cue.
 */
const PORT_COLOURS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#332288', '#44aa99', '#999933', '#88ccee', '#aa4499', '#117733', '#6b7a8a', '#ddcc77'],
  dark: ['#9a8cf0', '#5cc2b1', '#b8b84d', '#88ccee', '#d07fc2', '#4fb374', '#a3a9b3', '#e6d88f'],
};

/** Returns the colour of a port by its number among all ports; Chancay has none. */
export function portColour(theme: ThemeName, number: number | undefined): string {
  const colours = PORT_COLOURS[theme];
  if (number === undefined) return PALETTES[theme].corridor;
  return colours[number % colours.length] ?? PALETTES[theme].comparison;
}

/** Ends of the classes of what Chancay saves, as a share of the total by the best other port. */
export const SAVING_STEPS = [-0.25, -0.1, 0, 0.1] as const;

/** From much dearer by Chancay to much cheaper: blue over grey to the corridor's hue, apart for colour-blind readers too. */
const SAVING_COLOURS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#3b5b92', '#7f9cc9', '#c3c9d2', '#f0b98d', '#c2410c'],
  dark: ['#5a86cf', '#5c7096', '#59636f', '#a8683a', '#fb923c'],
};

/** Returns the classes of what Chancay saves with their colours, from much dearer to much cheaper. */
export function savingColours(theme: ThemeName): readonly string[] {
  return SAVING_COLOURS[theme];
}

/** Returns the colour of a saving. */
export function savingColour(theme: ThemeName, saving: number): string {
  const step = SAVING_STEPS.filter((end) => saving >= end).length;
  return SAVING_COLOURS[theme][step] ?? '';
}
