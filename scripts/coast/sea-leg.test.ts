import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isContinuous, unwrapTrack } from '../../src/geo/antimeridian';
import { boundsOf } from '../../src/geo/bounds';
import { geodesicDistance, trackLength } from '../../src/geo/geodesic';
import type { Position, Track } from '../../src/geo/position';
import { densify } from '../../src/geo/track';
import { nauticalMiles, nauticalMilesToKilometres } from '../../src/geo/units';
import { clearance, crossings, loadLand } from './land';

interface CuratedLeg {
  readonly from: string;
  readonly to: string;
  readonly waypoints: readonly {
    readonly position: Position;
    readonly name: Readonly<Record<string, string>>;
    readonly why: Readonly<Record<string, string>>;
  }[];
}

const CHANCAY: Position = [-77.2731, -11.5843];
const YANGSHAN: Position = [122.0691, 30.6254];
/** What the prototype's exact search found between the same ports (routing.md 1.1). */
const PROTOTYPE = 9251;

const land = loadLand();
const seaLeg = readLeg('../../data/corridor/sea-leg.yaml');
const waypoints = seaLeg.waypoints.map(({ position }) => position);
const track = unwrapTrack(waypoints);
/** Without the approach: from the second waypoint all is water. */
const atSea = track.slice(1);

describe('the sea leg Chancay - Shanghai', () => {
  it('runs from the terminal to Yangshan', () => {
    expect([seaLeg.from, seaLeg.to]).toEqual(['pechy', 'cnsgh']);
    expect(waypoints[0]).toEqual(CHANCAY);
    expect(waypoints.at(-1)).toEqual(YANGSHAN);
  });

  it('leaves the quay by an approach of less than 5 km', () => {
    const [quay = CHANCAY, roads = YANGSHAN] = waypoints;
    expect(nauticalMilesToKilometres(geodesicDistance(quay, roads))).toBeLessThan(5);
  });

  it('meets no land after the approach', () => {
    expect(crossings(land, atSea)).toEqual([]);
    expect(crossings(land, densify(atSea, nauticalMiles(20)))).toEqual([]);
  });

  it('keeps 8 km and more off the coast once clear of Chancay roads', () => {
    expect(clearance(land, track.slice(2))?.distance).toBeGreaterThan(8);
    expect(clearance(land, atSea)?.distance).toBeGreaterThan(2.5);
  });

  it('crosses the antimeridian once and without a jump', () => {
    const dense = densify(track, nauticalMiles(20));
    expect(isContinuous(dense)).toBe(true);
    const [west, , east] = boundsOf(dense) ?? [];
    expect(west).toBeCloseTo(YANGSHAN[0] - 360, 9);
    expect(east).toBe(CHANCAY[0]);
  });

  it('is within one per cent of the shortest way, and longer than the geodesic', () => {
    const length = trackLength(track);
    expect(Math.abs(length / PROTOTYPE - 1)).toBeLessThan(0.01);
    expect(length).toBeGreaterThan(geodesicDistance(CHANCAY, YANGSHAN));
    expect(trackLength(densify(track, nauticalMiles(20)))).toBeCloseTo(length, 0);
  });

  it('is shorter than the way by the Osumi Strait, which meets no land either', () => {
    const byOsumi = unwrapTrack(
      readLeg('./fixtures/by-osumi.yaml').waypoints.map(({ position }) => position),
    );
    expect(crossings(land, byOsumi.slice(1))).toEqual([]);
    expect(trackLength(byOsumi) - trackLength(track)).toBeGreaterThan(50);
  });

  it('turns at every waypoint for a reason, in three languages, in plain longitudes', () => {
    for (const { position, name, why } of seaLeg.waypoints) {
      expect(Math.abs(position[0])).toBeLessThanOrEqual(180);
      for (const words of [name, why]) {
        expect(Object.keys(words)).toEqual(['en', 'es', 'zh']);
        expect(Object.values(words)).not.toContain('');
      }
    }
  });
});

describe('the proof bites', () => {
  it('on the great circle from Chancay roads to Yangshan', () => {
    const [roads = CHANCAY] = atSea;
    expect(crossings(land, [roads, YANGSHAN]).length).toBeGreaterThan(10);
  });

  it('on the terminal, which is ashore', () => {
    expect(crossings(land, track)[0]).toMatchObject({ kind: 'on-land', leg: 0 });
  });

  it.each([
    { place: 'Kyushu', ashore: [130.8, 32.0] },
    { place: 'Jeju', ashore: [126.55, 33.38] },
  ] as const)('on a waypoint moved onto $place', ({ ashore }) => {
    const moved = waypoints.map((position) => (position[1] === 33.33 ? ashore : position));
    const contacts = crossings(land, unwrapTrack(moved).slice(1));
    expect(contacts.some(({ kind }) => kind === 'on-land')).toBe(true);
  });

  it.each(turningPoints())('on leaving out the turn at $name', ({ without }) => {
    const near = clearance(land, without)?.distance ?? 0;
    expect(near).toBeLessThan(8);
  });
});

/** The turns that land compels; the others keep clear of islets that the 1:10m coast lacks. */
function turningPoints(): readonly { name: string; without: Track }[] {
  return seaLeg.waypoints.flatMap(({ name, position }, i) =>
    [-112.55, 143.25, 140.9, 129.4].includes(position[0])
      ? { name: name.en ?? '', without: track.filter((_, at) => at > 1 && at !== i) }
      : [],
  );
}

function readLeg(path: string): CuratedLeg {
  return parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
