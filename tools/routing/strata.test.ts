import { describe, expect, it } from 'vitest';
import type { DistanceKind } from '../../src/domain/published-distance';
import type { Position } from '../../src/geo/position';
import { nauticalMiles } from '../../src/geo/units';
import type { PublishedDistance } from './published-distances';
import { expectedPassages, STRATA } from './strata';

const CALLAO: Port = ['Callao, Peru', [-77.17, -12.05]];
const SHANGHAI: Port = ['Shanghai, China', [121.49, 31.23]];
const GUAYAQUIL: Port = ['Guayaquil, Ecuador', [-79.88, -2.2]];
const PAPEETE: Port = ['Papeete, Tahiti', [-149.57, -17.53]];
const SINGAPORE: Port = ['Singapore', [103.83, 1.27]];
const SITKA: Port = ['Sitka, Alaska', [-135.34, 57.05]];
const BARRANQUILLA: Port = ['Barranquilla, Colombia', [-74.76, 10.97]];

describe('strata', () => {
  it.each([
    { kind: 'direct', distance: 999, core: true, long: false },
    { kind: 'junction', distance: 1000, core: true, long: true },
    { kind: 'composite', distance: 9000, core: false, long: false },
    { kind: 'other', distance: 9000, core: false, long: false },
  ] as const)('take $kind of $distance nm for core $core, long $long', (row) => {
    const published = distance(CALLAO, SHANGHAI, row);
    expect(STRATA.core(published)).toBe(row.core);
    expect(STRATA.long(published)).toBe(row.long);
  });

  it.each([
    { ends: [CALLAO, BARRANQUILLA], corridor: true },
    { ends: [SITKA, SHANGHAI], corridor: true },
    { ends: [GUAYAQUIL, SINGAPORE], corridor: true },
    { ends: [PAPEETE, GUAYAQUIL], corridor: true },
    { ends: [SITKA, GUAYAQUIL], corridor: false },
    { ends: [PAPEETE, SINGAPORE], corridor: false },
    { ends: [BARRANQUILLA, SINGAPORE], corridor: false },
  ] as const)('take $ends.0.0 to $ends.1.0 for the corridor: $corridor', ({ ends, corridor }) => {
    expect(STRATA.corridor(distance(...ends, {}))).toBe(corridor);
    expect(STRATA.corridor(distance(...ends, { kind: 'other' }))).toBe(false);
  });

  it('include a composite only by the passage it names', () => {
    const suez = distance(CALLAO, SHANGHAI, { kind: 'composite', via: 'via Suez Canal' });
    expect(STRATA.composite(suez)).toBe(true);
    expect(STRATA.composite({ ...suez, via: 'via Osumi Kaikyo' })).toBe(false);
    expect(STRATA.composite({ ...suez, kind: 'direct' })).toBe(false);
  });
});

describe('the wording of a publisher', () => {
  it.each([
    { via: 'via Strait of Magellan (Punta Arenas)', passages: ['magellan', 'drake'] },
    { via: 'via Cape of Good Hope', passages: ['good-hope'] },
    { via: 'via Tokara Kaikyo', passages: [] },
    { via: '', passages: [] },
  ])('"$via" is $passages', ({ via, passages }) => {
    expect(expectedPassages(via)).toEqual(passages);
  });
});

type Port = readonly [name: string, position: Position];

function distance(
  [from, start]: Port,
  [to, end]: Port,
  row: { readonly kind?: DistanceKind; readonly distance?: number; readonly via?: string },
): PublishedDistance {
  return {
    from: { name: from, position: start },
    to: { name: to, position: end },
    via: row.via ?? '',
    closed: [],
    distance: nauticalMiles(row.distance ?? 5000),
    kind: row.kind ?? 'direct',
    source: 'hand',
  };
}
