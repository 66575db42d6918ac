import { describe, expect, it } from 'vitest';
import { MAX_COMPARED } from '../domain/comparison';
import { SECTORS } from '../domain/sector';
import { contrast } from './colour';
import { PALETTES, SECTOR_COLOURS } from './palette';

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

describe('the corridor', () => {
  it.each(['light', 'dark'] as const)(
    'has a contrast of 3:1 against the water in the %s theme',
    (theme) => {
      const { corridor, water } = PALETTES[theme];
      expect(contrast(corridor, water)).toBeGreaterThanOrEqual(3);
    },
  );
});
