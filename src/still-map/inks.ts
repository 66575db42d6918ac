import { SECTORS } from '../domain/sector';
import { readableOn } from '../symbols/colour';
import { PALETTES, SECTOR_COLOURS, type ThemeName } from '../symbols/palette';
import { glyphColour, outlineColour } from '../symbols/project-symbol';
import { PORT_COLOURS, savingColours } from '../symbols/reach';

/**
 * How a still map writes its colours: those of one theme, or for pages that follow the reader's theme as variables of CSS,
 * which `mapVariables` defines.
 */
export type Inks = ThemeName | 'variables';

/** A colour in both themes, as `#rrggbb`. */
export interface ThemedColour {
  readonly light: string;
  readonly dark: string;
}

/**
 * Returns a colour of the style as the value of an attribute. For variables it is one of the light theme; one that is not of the
 * palettes is the same in both.
 */
export function inkOf(hex: string, inks: Inks): string {
  const name = inks === 'variables' ? OF_LIGHT.get(hex) : undefined;
  return name === undefined ? short(hex) : `var(--${name})`;
}

/** Returns a colour that is known in both themes as the value of an attribute. */
export function inkOfPair({ light, dark }: ThemedColour, inks: Inks): string {
  if (inks !== 'variables' || light === dark) return short(light);
  const name = OF_PAIR.get(`${light} ${dark}`);
  return name === undefined ? `light-dark(${short(light)},${short(dark)})` : `var(--${name})`;
}

/** Returns the variables of a theme as declarations: `--m0:#dde7ee;`. */
export function mapVariables(theme: ThemeName): string {
  return PAIRS.map((pair, i) => `--m${i}:${short(pair[theme])};`).join('');
}

/** Returns the variables that markup uses in both themes, as a style sheet of its own document; empty text without any. */
export function variableSheet(markup: string): string {
  const used = new Set([...markup.matchAll(/var\(--m(\d+)\)/g)].map(([, index]) => Number(index)));
  if (used.size === 0) return '';
  const inTheme = (theme: ThemeName) =>
    PAIRS.map((pair, i) => (used.has(i) ? `--m${i}:${short(pair[theme])};` : '')).join('');
  return `<style>:root{${inTheme('light')}}@media(prefers-color-scheme:dark){:root{${inTheme('dark')}}}</style>`;
}

/** Colours that layers of the map's style have, by which a colour of the light theme tells that of the dark one. */
const STYLE_COLOURS = styleColours();

/** All colours of the map that differ between the themes, those of the style first. */
const PAIRS = distinct([...STYLE_COLOURS, ...glyphColours()]);

const OF_LIGHT = new Map(
  // Of equal ones the first counts: that of the style.
  PAIRS.map(({ light }, i) => [light, `m${i}`] as const).toReversed(),
);
const OF_PAIR = new Map(PAIRS.map(({ light, dark }, i) => [`${light} ${dark}`, `m${i}`]));

function styleColours(): readonly ThemedColour[] {
  // A flat map has neither of the two colours that surround a globe.
  const { columns, space: _space, air: _air, ...roles } = PALETTES.light;
  return [
    ...Object.entries(roles).map(([role, light]) => ({
      light,
      dark: PALETTES.dark[role as keyof typeof roles],
    })),
    ...inBoth(columns, PALETTES.dark.columns),
    ...SECTORS.map((sector) => ({
      light: SECTOR_COLOURS.light[sector],
      dark: SECTOR_COLOURS.dark[sector],
    })),
    ...inBoth(PORT_COLOURS.light, PORT_COLOURS.dark),
    ...inBoth(savingColours('light'), savingColours('dark')),
  ];
}

/** Returns the colours that only the images of projects have. */
function glyphColours(): readonly ThemedColour[] {
  const both = (of: (theme: ThemeName) => string) => ({ light: of('light'), dark: of('dark') });
  return SECTORS.flatMap((sector) => [
    both((theme) => outlineColour(sector, theme)),
    both((theme) => glyphColour(sector, theme)),
    both((theme) => readableOn(SECTOR_COLOURS[theme][sector])),
  ]);
}

function inBoth(light: readonly string[], dark: readonly string[]): readonly ThemedColour[] {
  return light.map((colour, i) => ({ light: colour, dark: dark[i] ?? colour }));
}

function distinct(all: readonly ThemedColour[]): readonly ThemedColour[] {
  const pairs = new Map(all.map((pair) => [`${pair.light} ${pair.dark}`, pair]));
  return [...pairs.values()].filter(({ light, dark }) => light !== dark);
}

/** Returns a colour with three digits where they say the same. */
function short(hex: string): string {
  const [, r, g, b] = /^#(.)\1(.)\2(.)\3$/.exec(hex) ?? [];
  return r === undefined ? hex : `#${r}${g}${b}`;
}
