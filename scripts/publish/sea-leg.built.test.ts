import { describe, expect, it } from 'vitest';
import { drawnSeaLeg } from '../../src/domain/sea-track';
import { isContinuous } from '../../src/geo/antimeridian';
import { boundsOf } from '../../src/geo/bounds';
import { geodesicDistance, trackLength } from '../../src/geo/geodesic';
import { type Position, wrapLongitude } from '../../src/geo/position';
import { nauticalMiles, nauticalMilesToKilometres } from '../../src/geo/units';
import { joinApproaches } from '../../src/routing/index';
import { clearance, crossings, loadLand } from '../../tools/coast/land';
import { openBuiltRouter } from '../../tools/routing/built-router';
import { compiledData } from './kept-data.fixture';

const { seaLeg, ports } = compiledData();
const [CHANCAY, YANGSHAN] = [positionOf('pechy'), positionOf('cnsgh')];

const land = loadLand();
const track = drawnSeaLeg(seaLeg);
const length = seaLeg.lengths.sailed;
/** The track between the approaches, drawn as water. */
const atSea = seaLeg.waypoints;

function positionOf(id: string): Position {
  const port = ports.find((each) => each.id === id);
  if (!port) throw new Error(`No port ${id}`);
  return port.position;
}

/** Returns the route with passages closed. */
function routeWithout(closed: readonly string[]) {
  const route = openBuiltRouter().route({ from: CHANCAY, to: YANGSHAN, closed });
  if (!route.ok) throw new Error(route.reason);
  return route;
}

describe('the sea leg Chancay - Shanghai, as routed', () => {
  it('runs from terminal to terminal', () => {
    expect([seaLeg.from, seaLeg.to]).toEqual(['pechy', 'cnsgh']);
    expect(track[0]).toEqual(CHANCAY);
    const [lon = 0, lat] = track.at(-1) ?? [];
    expect([wrapLongitude(lon), lat]).toEqual([expect.closeTo(YANGSHAN[0], 9), YANGSHAN[1]]);
  });

  it('has a gap of 2 km at most between each terminal and its fairway, and meets no land between these', () => {
    expect(seaLeg.approaches.map(({ end }) => end)).toEqual(['from', 'from', 'to', 'to']);
    for (const gap of [seaLeg.approaches[0], seaLeg.approaches.at(-1)]) {
      expect(nauticalMilesToKilometres(trackLength(gap?.track ?? []))).toBeLessThan(2);
    }
    expect(crossings(land, atSea)).toEqual([]);
    expect(clearance(land, atSea)?.distance).toBeGreaterThan(0);
  });

  it('keeps clear of land once out of both ports', () => {
    expect(clearance(land, atSea.slice(1, -1))?.distance).toBeGreaterThan(0.5);
  });

  it('crosses the antimeridian once, without a jump', () => {
    expect(isContinuous(track)).toBe(true);
    expect(track.filter(([lon], i) => lon <= -180 && (track[i - 1]?.[0] ?? 0) > -180)).toHaveLength(
      1,
    );
    expect(track.filter(([lon], i) => lon > -180 && (track[i - 1]?.[0] ?? 0) <= -180)).toHaveLength(
      0,
    );
    const [west, , east] = boundsOf(track) ?? [];
    // The fairways reach some 600 m beyond the terminals.
    expect(west).toBeCloseTo(YANGSHAN[0] - 360, 1);
    expect(east).toBeCloseTo(CHANCAY[0], 1);
  });

  it('is as long as its waypoints are apart, and longer than the geodesic', () => {
    expect(length).toBeCloseTo(trackLength(joinApproaches(seaLeg.approaches, atSea)), 1);
    expect(length).toBeGreaterThan(geodesicDistance(CHANCAY, YANGSHAN));
    expect(length / geodesicDistance(CHANCAY, YANGSHAN)).toBeLessThan(1.01);
  });

  it('meets each of its passages on the line, in their order', () => {
    expect(seaLeg.passages.length).toBeGreaterThan(0);
    let before = nauticalMiles(0);
    for (const { position, distance } of seaLeg.passages) {
      expect(distance).toBeGreaterThan(before);
      expect(distance).toBeLessThan(length);
      expect(Math.min(...track.map((each) => geodesicDistance(each, position)))).toBeLessThan(13);
      before = distance;
    }
  });

  it('is shorter than the route through the Osumi Strait, which meets no land either', () => {
    const byOsumi = routeWithout(
      seaLeg.passages.map(({ id }) => id).filter((id) => id !== 'osumi'),
    );
    expect(byOsumi.passages.map(({ id }) => id)).toContain('osumi');
    expect(crossings(land, byOsumi.waypoints)).toEqual([]);
    expect(byOsumi.distance).toBeGreaterThan(length);
  });
});

describe('the land tests detect a bad line', () => {
  it('on the great circle from Chancay roads to Yangshan', () => {
    const [roads = CHANCAY] = atSea;
    expect(crossings(land, [roads, YANGSHAN]).length).toBeGreaterThan(10);
  });

  it('with a waypoint moved onto land', () => {
    const moved = atSea.map((position, i) =>
      i === atSea.length - 2 ? ([131 - 360, 32] as const) : position,
    );
    expect(crossings(land, moved).some(({ kind }) => kind === 'on-land')).toBe(true);
  });

  it('with a waypoint at a cape or an island left out', () => {
    const turns = atSea.slice(1, -1).map((_, i) => i + 1);
    const nearer = turns.filter((turn) => {
      const without = atSea.filter((_, i) => i > 0 && i < atSea.length - 1 && i !== turn);
      const [kept, left] = [atSea.slice(1, -1), without].map(
        (line) => clearance(land, line)?.distance ?? Number.POSITIVE_INFINITY,
      );
      return (left ?? 0) < (kept ?? 0);
    });
    expect(nearer.length).toBeGreaterThan(0);
  });
});
