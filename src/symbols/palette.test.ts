import { describe, expect, it } from 'vitest';
import { SECTORS } from '../domain/sector';
import { contrast } from './colour';
import { PALETTES, SECTOR_COLOURS } from './palette';

describe('sector colours', () => {
  it.each(SECTORS)('%s stands 3:1 against the land in the dark', (sector) => {
    expect(contrast(SECTOR_COLOURS.dark[sector], PALETTES.dark.land)).toBeGreaterThanOrEqual(3);
  });

  it('are all different', () => {
    expect(new Set(Object.values(SECTOR_COLOURS.light)).size).toBe(SECTORS.length);
  });
});

describe('the corridor', () => {
  it.each(['light', 'dark'] as const)('stands 3:1 against the water, %s', (theme) => {
    const { corridor, water } = PALETTES[theme];
    expect(contrast(corridor, water)).toBeGreaterThanOrEqual(3);
  });
});
