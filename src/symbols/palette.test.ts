import { describe, expect, it } from 'vitest';
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

describe('the corridor', () => {
  it.each(['light', 'dark'] as const)(
    'has a contrast of 3:1 against the water in the %s theme',
    (theme) => {
      const { corridor, water } = PALETTES[theme];
      expect(contrast(corridor, water)).toBeGreaterThanOrEqual(3);
    },
  );
});
