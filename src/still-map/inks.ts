import { SECTORS } from '../domain/sector';
import { PALETTES, SECTOR_COLOURS, type ThemeName } from '../symbols/palette';
import { outlineColour } from '../symbols/project-symbol';

/**
 * How a still map writes its colours: those of one theme, or for pages that follow the reader's theme as variables of CSS,
 * which `mapVariables` defines.
 */
export type Inks = ThemeName | 'variables';

/** A colour in both themes, as `#rrggbb`. */
export interface TwoColours {
  readonly light: string;
  readonly dark: string;
}

/** Returns a colour as the value of an attribute. */
export function inkOf({ light, dark }: TwoColours, inks: Inks): string {
  if (inks !== 'variables') return short(inks === 'light' ? light : dark);
  if (light === dark) return short(light);
  const name = NAMES.get(`${light} ${dark}`);
  return name === undefined ? `light-dark(${short(light)},${short(dark)})` : `var(--${name})`;
}

/** Returns the variables of a theme as declarations: `--m0:#dde7ee;`. */
export function mapVariables(theme: ThemeName): string {
  return PAIRS.map((pair, i) => `--m${i}:${short(pair[theme])};`).join('');
}

const PAIRS: readonly TwoColours[] = pairs();
const NAMES = new Map(PAIRS.map(({ light, dark }, i) => [`${light} ${dark}`, `m${i}`]));

function pairs(): readonly TwoColours[] {
  const { light, dark } = PALETTES;
  const both = (of: (theme: ThemeName) => string) => ({ light: of('light'), dark: of('dark') });
  const keys = Object.keys(light).filter((key): key is keyof typeof light => key !== 'columns');
  const all = [
    ...keys.flatMap((key) => {
      const [a, b] = [light[key], dark[key]];
      return typeof a === 'string' && typeof b === 'string' ? [{ light: a, dark: b }] : [];
    }),
    ...light.columns.map((colour, i) => ({ light: colour, dark: dark.columns[i] ?? colour })),
    ...SECTORS.flatMap((sector) => [
      both((theme) => SECTOR_COLOURS[theme][sector]),
      both((theme) => outlineColour(sector, theme)),
    ]),
  ];
  const seen = new Set<string>();
  return all.filter((pair) => {
    const key = `${pair.light} ${pair.dark}`;
    return pair.light !== pair.dark && !seen.has(key) && seen.add(key);
  });
}

/** Returns a colour with three digits where they say the same. */
function short(hex: string): string {
  const [, r, g, b] = /^#(.)\1(.)\2(.)\3$/.exec(hex) ?? [];
  return r === undefined ? hex : `#${r}${g}${b}`;
}
