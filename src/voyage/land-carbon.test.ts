import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEG_MODES } from '../domain/corridor';
import type { LandMode } from '../domain/voyage-factors';
import { kilometres } from '../geo/units';
import { landCarbon } from './land-carbon';

const name = { en: 'Mode', es: 'Modo', pt: 'Modo', zh: '方式' };
const mode = { name, summary: name, speed: 40, figures: [], sources: [] };
const MODES: readonly LandMode[] = [
  { ...mode, id: 'road', factors: { ttw: 0.06, wtw: 0.08 } },
  { ...mode, id: 'rail', factors: { ttw: 0.01, wtw: 0.02 } },
  { ...mode, id: 'river' },
];
const TONNES = 14;

const stretch = (by: (typeof LEG_MODES)[number], distance: number) => ({
  mode: by,
  distance: kilometres(distance),
});

describe('carbon over land', () => {
  it('of 14 tonnes over 100 km of road and 1,000 km of rail is 112 and 280 kg', () => {
    const { kilograms, without } = landCarbon(
      [stretch('road', 100), stretch('rail', 1000)],
      MODES,
      TONNES,
    );
    expect(kilograms).toBeCloseTo(112 + 280, 9);
    expect(without).toEqual([]);
  });

  it('of a tunnel is that of a road', () => {
    const [tunnel, road] = (['tunnel', 'road'] as const).map((by) =>
      landCarbon([stretch(by, 7)], MODES, TONNES),
    );
    expect(tunnel).toEqual(road);
  });

  it('leaves out modes without a factor and lists each once', () => {
    const stretches = [stretch('river', 900), stretch('road', 10), stretch('river', 80)];
    const { kilograms, without } = landCarbon(stretches, MODES, TONNES);
    expect(kilograms).toBeCloseTo(11.2, 9);
    expect(without).toEqual(['river']);
  });

  it('of no stretches is 0', () => {
    expect(landCarbon([], MODES, TONNES)).toEqual({ kilograms: 0, without: [] });
  });

  it('is the sum over stretches and proportional to the tonnes', () => {
    const stretches = fc.array(
      fc
        .tuple(fc.constantFrom(...LEG_MODES), fc.double({ min: 0, max: 3000, noNaN: true }))
        .map(([by, distance]) => stretch(by, distance)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(stretches, fc.integer({ min: 1, max: 40 }), (all, tonnes) => {
        const { kilograms } = landCarbon(all, MODES, tonnes);
        const parts = all.map((each) => landCarbon([each], MODES, 1).kilograms);
        expect(kilograms).toBeCloseTo(tonnes * parts.reduce((sum, part) => sum + part, 0), 6);
      }),
    );
  });
});
