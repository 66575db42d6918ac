import type { Sector } from '../domain/sector';

export type ThemeName = 'light' | 'dark';

/** Colours of the map's ground, lines and labels. `src/panels/styles/tokens.css` holds the same colours for the panels. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  readonly coast: string;
  readonly border: string;
  readonly river: string;
  readonly corridor: string;
  readonly casing: string;
  readonly comparison: string;
  /** The columns of a comparison, in order. */
  readonly columns: readonly string[];
  /** Trade from a flow's origin to its destination, and back. */
  readonly flow: string;
  readonly flowBack: string;
  readonly ink: string;
  readonly faintInk: string;
  readonly seaInk: string;
  readonly halo: string;
  readonly seaHalo: string;
  /** Round a globe, and its atmosphere. */
  readonly space: string;
  readonly air: string;
}

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    water: '#dde7ee',
    land: '#faf8f4',
    coast: '#8ea2b0',
    border: '#aaa091',
    river: '#a9c3d3',
    corridor: '#b83c0a',
    casing: '#ffffff',
    comparison: '#5b6672',
    columns: ['#0b63a8', '#a3206f', '#00736a', '#6b5200'],
    flow: '#0b7285',
    flowBack: '#86489e',
    ink: '#1f2933',
    faintInk: '#625b51',
    seaInk: '#46647a',
    halo: '#faf8f4',
    seaHalo: '#dde7ee',
    space: '#aebfcc',
    air: '#ffffff',
  },
  dark: {
    water: '#0d151d',
    land: '#1a242f',
    coast: '#566b7d',
    border: '#4d5c6a',
    river: '#34506a',
    corridor: '#fb923c',
    casing: '#0d151d',
    comparison: '#9aa7b4',
    columns: ['#78bcf5', '#f29bcb', '#5fd0c0', '#dcbf55'],
    flow: '#4dc4d6',
    flowBack: '#cf9be0',
    ink: '#e5eaef',
    faintInk: '#a0adb9',
    seaInk: '#7f9ab0',
    halo: '#1a242f',
    seaHalo: '#0d151d',
    space: '#05080c',
    air: '#4a7099',
  },
};

/**
 * Paul Tol's muted scheme, which colour-blind readers can distinguish. The dark theme has the same hues, lightened to a
 * contrast of 3:1 with the land. Colour is never the only cue: the glyph shows the kind.
 */
export const SECTOR_COLOURS: Readonly<Record<ThemeName, Readonly<Record<Sector, string>>>> = {
  light: {
    transport: '#332288',
    minerals: '#999933',
    energy: '#882255',
    'new-energy': '#ddcc77',
    manufacturing: '#aa4499',
    agriculture: '#117733',
    digital: '#88ccee',
    ai: '#44aa99',
    health: '#cc6677',
    other: '#8a8f98',
  },
  dark: {
    transport: '#9a8cf0',
    minerals: '#b8b84d',
    energy: '#d16a9f',
    'new-energy': '#e6d88f',
    manufacturing: '#d07fc2',
    agriculture: '#4fb374',
    digital: '#88ccee',
    ai: '#5cc2b1',
    health: '#e08a98',
    other: '#a3a9b3',
  },
};
