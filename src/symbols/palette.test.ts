import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_COMPARED } from '../domain/comparison';
import { SECTORS } from '../domain/sector';
import { contrast } from './colour';
import { PALETTES, SECTOR_COLOURS } from './palette';
import { outlineColour } from './project-symbol';

const TOKENS = { light: tokensOf('light'), dark: tokensOf('dark') };

describe('sector colours', () => {
  it.each(SECTORS)('%s has a contrast of 3:1 against the land in the dark theme', (sector) => {
    expect(contrast(SECTOR_COLOURS.dark[sector], PALETTES.dark.land)).toBeGreaterThanOrEqual(3);
  });

  it('are all different', () => {
    expect(new Set(Object.values(SECTOR_COLOURS.light)).size).toBe(SECTORS.length);
  });
});

describe('the columns of a comparison', () => {
  it.each(['light', 'dark'] as const)(
    'carry letters and cross the water in the %s theme',
    (theme) => {
      const { columns, land, water } = PALETTES[theme];
      for (const column of columns) {
        expect(contrast(column, land)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(column, water)).toBeGreaterThanOrEqual(3);
      }
      expect(new Set(columns).size).toBe(MAX_COMPARED);
    },
  );
});

describe('flows of trade', () => {
  it.each(['light', 'dark'] as const)(
    'have a contrast of 3:1 against the water in the %s theme',
    (theme) => {
      const { flow, flowBack, comparison, water } = PALETTES[theme];
      for (const colour of [flow, flowBack, comparison]) {
        expect(contrast(colour, water)).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

describe.each(['light', 'dark'] as const)('the map in the %s theme', (theme) => {
  const palette = PALETTES[theme];
  const grounds = [palette.land, palette.water];

  it.each(['ink', 'faintInk'] as const)(
    'has text in %s of 4.5:1 on land, water and halo',
    (ink) => {
      for (const ground of [...grounds, palette.halo, palette.seaHalo]) {
        expect(contrast(palette[ink], ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('has names of waters of 4.5:1 on water and their halo', () => {
    for (const ground of [palette.water, palette.seaHalo]) {
      expect(contrast(palette.seaInk, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has a corridor and its label of 4.5:1 on land and water, and other lines of 3:1', () => {
    for (const ground of grounds) {
      expect(contrast(palette.corridor, ground)).toBeGreaterThanOrEqual(4.5);
      for (const line of [palette.comparison, palette.flow, palette.flowBack]) {
        expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(SECTORS)('has marks of %s with an outline of 3:1 on land and water', (sector) => {
    for (const ground of grounds) {
      expect(contrast(outlineColour(sector, theme), ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has coasts and borders that can be seen in glaring light', () => {
    for (const ground of grounds) {
      expect(contrast(palette.coast, ground)).toBeGreaterThanOrEqual(2);
    }
    expect(contrast(palette.border, palette.land)).toBeGreaterThanOrEqual(2);
    expect(contrast(palette.river, palette.land)).toBeGreaterThanOrEqual(1.5);
  });
});

describe('the tokens of the panels', () => {
  it('repeat the colours of the map', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const name of ['water', 'land', 'corridor'] as const) {
        expect(TOKENS[theme](name)).toBe(PALETTES[theme][name]);
      }
    }
  });

  it.each(['light', 'dark'] as const)(
    'have text of 4.5:1 on all papers in the %s theme',
    (theme) => {
      const token = TOKENS[theme];
      for (const paper of ['paper', 'paper-sunk', 'paper-hover']) {
        for (const ink of ['ink', 'ink-soft', 'link', 'accent', 'warning']) {
          expect(contrast(token(ink), token(paper)), `${ink} on ${paper}`).toBeGreaterThanOrEqual(
            4.5,
          );
        }
      }
      for (const [ink, paper] of [
        ['on-accent', 'accent'],
        ['on-accent', 'accent-hover'],
        ['ink', 'accent-soft'],
        ['link', 'accent-soft'],
        ['warning', 'warning-soft'],
      ] as const) {
        expect(contrast(token(ink), token(paper)), `${ink} on ${paper}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    },
  );

  it.each(['light', 'dark'] as const)('have edges and a focus of 3:1 in the %s theme', (theme) => {
    const token = TOKENS[theme];
    for (const line of ['edge', 'focus', 'column-a', 'column-b', 'column-c', 'column-d']) {
      expect(contrast(token(line), token('paper')), line).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(token('focus'), token('paper-hover'))).toBeGreaterThanOrEqual(3);
  });
});

/** Returns the colour of a token in the part of the style sheet that begins with a theme's selector. */
function tokensOf(theme: 'light' | 'dark'): (name: string) => string {
  const css = readFileSync('src/panels/styles/tokens.css', 'utf8');
  const part = css.slice(css.indexOf(`[data-theme="${theme}"] {`));
  return (name) => {
    const colour = part.match(new RegExp(`--${name}: (#[0-9a-f]{6});`))?.[1];
    if (!colour) throw new Error(`No colour --${name}`);
    return colour;
  };
}
