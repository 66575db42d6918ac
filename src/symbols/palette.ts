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
    water: '#e8eef2',
    land: '#faf8f4',
    coast: '#c9d3da',
    border: '#d8d2c8',
    river: '#d5e0e7',
    corridor: '#c2410c',
    casing: '#ffffff',
    comparison: '#5b6672',
    columns: ['#0b63a8', '#a3206f', '#00736a', '#6b5200'],
    flow: '#0b7285',
    flowBack: '#86489e',
    ink: '#1f2933',
    faintInk: '#6b6459',
    seaInk: '#6d8797',
    halo: '#faf8f4',
    seaHalo: '#e8eef2',
    space: '#bccbd7',
    air: '#ffffff',
  },
  dark: {
    water: '#0f1720',
    land: '#18212b',
    coast: '#2f3d4a',
    border: '#2b3743',
    river: '#16212c',
    corridor: '#fb923c',
    casing: '#0f1720',
    comparison: '#9aa7b4',
    columns: ['#78bcf5', '#f29bcb', '#5fd0c0', '#dcbf55'],
    flow: '#4dc4d6',
    flowBack: '#cf9be0',
    ink: '#e5eaef',
    faintInk: '#93a0ac',
    seaInk: '#587084',
    halo: '#18212b',
    seaHalo: '#0f1720',
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
