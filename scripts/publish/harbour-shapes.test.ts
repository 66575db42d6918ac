import * as turf from '@turf/turf';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { trackLength } from '../../src/geo/geodesic';
import { METRES_PER_NAUTICAL_MILE } from '../../src/geo/units';
import { type HarbourPartFile, harbourFile } from './files/harbour-file';
import { ringArea, shapeOf } from './harbour-shapes';

const text = (en: string) => ({ en, es: `${en} (es)`, pt: `${en} (es)`, zh: `${en} (zh)` });

const part: Pick<HarbourPartFile, 'id' | 'kind' | 'name' | 'status' | 'statusAsOf' | 'sources'> = {
  id: 'quay',
  kind: 'quay',
  name: text('Quay'),
  status: 'built',
  statusAsOf: '2025',
  sources: ['authority'],
};

const SOURCE = { id: 'authority', publisher: 'Authority', title: 'Plan', date: '2025' };

const drawn = (
  from: [number, number],
  width?: number,
  side?: 'left' | 'right' | 'both',
): HarbourPartFile => ({
  ...part,
  schematic: text('Drawn from its length'),
  drawn: {
    from,
    runs: [{ bearing: 90, metres: 1500 }],
    ...(width === undefined ? {} : { width }),
    ...(side === undefined ? {} : { side }),
  },
});

describe('the shape of a part that is drawn from its dimensions', () => {
  it('is a line of the given length', () => {
    const shape = shapeOf(drawn([-77.28, -11.59]));
    if (shape.type !== 'line') throw new Error(shape.type);
    expect(trackLength(shape.track) * METRES_PER_NAUTICAL_MILE).toBeCloseTo(1500, -1);
  });

  it('crosses 180 degrees without a jump', () => {
    const shape = shapeOf(drawn([179.995, 0], 400));
    if (shape.type !== 'area') throw new Error(shape.type);
    const lons = shape.ring.map(([lon]) => lon);
    expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(0.02);
  });

  it.each(['left', 'right', 'both'] as const)('has its width on the side %s', (side) => {
    const shape = shapeOf(drawn([-77.28, -11.59], 400, side));
    if (shape.type !== 'area') throw new Error(shape.type);
    expect(ringArea(shape.ring) / 10_000).toBeCloseTo(60, 0);
    const lats = shape.ring.map(([, lat]) => lat);
    const north = Math.max(...lats) > -11.5899;
    const south = Math.min(...lats) < -11.5901;
    expect([north, south]).toEqual([side !== 'right', side !== 'left']);
  });

  it('has the area that Turf finds', () => {
    const shape = shapeOf(drawn([122.06, 30.62], 900));
    if (shape.type !== 'area') throw new Error(shape.type);
    const ring = shape.ring.map((position) => [...position]);
    const area = turf.area(turf.polygon([ring]));
    expect(Math.abs(ringArea(shape.ring) / area - 1)).toBeLessThan(0.005);
  });
});

describe('the file of a plan', () => {
  const plan = (...parts: object[]) => ({
    summary: text('Plan'),
    parts,
    unplaced: [],
    sources: [SOURCE],
  });
  const messages = (file: object) =>
    (v.safeParse(harbourFile, file).issues ?? []).map(({ message }) => message);

  it('accepts a published position without an explanation', () => {
    expect(messages(plan({ ...part, point: [-77.28, -11.59] }))).toEqual([]);
  });

  it('asks for the derivation of what is drawn from dimensions', () => {
    const { schematic: _, ...unexplained } = drawn([-77.28, -11.59]);
    expect(messages(plan(unexplained))).toEqual([
      'what is drawn from dimensions is schematic: say in schematic what it is derived from',
    ]);
  });

  it('rejects a part with two shapes, one without a shape and one without a source', () => {
    const two = { ...drawn([-77.28, -11.59]), point: [-77.28, -11.59] };
    expect(messages(plan(two))).toEqual(['expected one of point, line, area, drawn']);
    expect(messages(plan(part))).toEqual(['expected one of point, line, area, drawn']);
    const unsourced = { ...part, point: [-77.28, -11.59], sources: [] };
    expect(messages(plan(unsourced))).toEqual(['expected a source']);
  });

  it('rejects a kind and a status that are not in the lists', () => {
    const odd = { ...part, point: [-77.28, -11.59], kind: 'crane', status: 'dreamt' };
    expect(messages(plan(odd))).toHaveLength(2);
  });
});
