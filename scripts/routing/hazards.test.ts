import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { greatCircleDistance, greatCircleLine } from '../../src/geo/great-circle';
import { nearestLongitude, type Position, type Track } from '../../src/geo/position';
import {
  type Kilometres,
  kilometres,
  nauticalMiles,
  nauticalMilesToKilometres,
} from '../../src/geo/units';
import { clearance, crossings, type Land, loadLand } from '../../tools/coast/land';
import { meetingPoint, type Segment } from '../../tools/coast/segments';
import { readFolder } from '../data/read-folder';
import { readApproaches } from './approaches';
import type { Hazard } from './hazard';
import { readHazards, readLatitudeLimits } from './hazards';

const DATA = join(import.meta.dirname, '../../data');
const OFF = kilometres(3);

const hazards = readHazards();
const limits = readLatitudeLimits();

describe('the hazards', () => {
  it('stand in the order of their ids', () => {
    const ids = hazards.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  it.each(hazards)('$id is a simple ring', ({ area }) => {
    const sides = sidesOf(area);
    const meetings = sides.flatMap((side, i) =>
      sides.slice(i + 2).filter((other, j) => {
        const isNeighbour = i === 0 && j + 2 === sides.length - 1;
        return !isNeighbour && meetingPoint(side, other) !== undefined;
      }),
    );
    expect(meetings).toEqual([]);
  });

  it.each(hazards)('$id is convex or nearly so', ({ area }) => {
    const sides = sidesOf(area);
    const hollows = sides.filter(([a, b], i) => {
      const [, c] = sides[(i + 1) % sides.length] ?? [b, b];
      return turn(a, b, c) < 0;
    });
    expect(hollows.length).toBeLessThanOrEqual(5);
  });

  it('stand apart from one another', () => {
    const pairs = hazards.flatMap((one, i) => hazards.slice(i + 1).map((other) => [one, other]));
    const close = pairs.filter(([one, other]) => one && other && !areApart(one, other));
    expect(close.map((pair) => pair.map(({ id }) => id))).toEqual([]);
  });

  it('cover no port of the atlas', () => {
    const ports = readFolder(join(DATA, 'ports')).map(({ id, content }) => ({
      id,
      position: content.position as Position,
    }));
    expect(ports.length).toBeGreaterThan(20);
    expect(ports.filter(({ position }) => coverOf(position) !== undefined)).toEqual([]);
  });

  it('leave every approach clear', () => {
    const blocked = readApproaches().flatMap(({ id, track }) => {
      const isInside = track.some((position) => coverOf(position) !== undefined);
      const legs = pairsOf(track);
      const isCrossed = hazards.some(({ area }) =>
        sidesOf(area).some((side) => legs.some((leg) => meetingPoint(side, leg) !== undefined)),
      );
      return isInside || isCrossed ? [id] : [];
    });
    expect(blocked).toEqual([]);
  });

  it('leave the passages between them open', () => {
    const open: Record<string, Position> = {
      'Northwest Providence Channel': [-78.7, 26.25],
      'Crooked Island Passage': [-74.55, 22.75],
      'Palawan Passage': [117.6, 9.3],
      'Jomard Passage': [152.1, -11.25],
      'Grafton Passage': [146.22, -16.67],
      'Palm Passage': [147.17, -18.3],
      'Hydrographers Passage': [150.4, -19.8],
      'Capricorn Channel': [152.3, -22.85],
      'Shanghai, South Channel': [122.42, 31.02],
      'the Red Sea at 17 N': [40.5, 17],
    };
    expect(Object.entries(open).filter(([, position]) => coverOf(position))).toEqual([]);
  });
});

describe('on the coast of 1:10m', () => {
  let land: Land;
  beforeAll(() => {
    land = loadLand();
  });

  it.each(hazards)('$id is off every coast, or meets it and leaves no slit', ({ area }) => {
    const ring = [...area, ...area.slice(0, 1)];
    const shores = crossings(land, ring).filter(({ kind }) => kind === 'crosses-coast');
    expect(shores.length % 2).toBe(0);
    const offshore = pairsOf(greatCirclesOf(ring)).filter(([position]) =>
      shores.every((shore) => kilometresBetween(position, shore.position) > 12),
    );
    const tight = offshore.flatMap((leg) => {
      const near = clearance(land, leg, OFF);
      return near !== undefined && near.distance > 0 ? [near.position] : [];
    });
    expect(tight).toEqual([]);
  });
});

describe('the limits of latitude', () => {
  it('are the ice and the weather', () => {
    expect(limits.map(({ id, always }) => [id, always])).toEqual([
      ['southern-ice', true],
      ['southern-weather', false],
    ]);
  });

  it.each(limits)('$id goes once round and never turns back', ({ ring }) => {
    expect([ring[0]?.[0], ring.at(-1)?.[0]]).toEqual([-180, 180]);
    expect(ring[0]?.[1]).toBe(ring.at(-1)?.[1]);
    expect(pairsOf(ring).filter(([from, to]) => to[0] - from[0] !== 3)).toEqual([]);
  });

  it('keep the weather north of the ice', () => {
    const [ice, weather] = limits;
    const over = weather?.ring.filter(([, lat], i) => lat <= (ice?.ring[i]?.[1] ?? 0));
    expect(over).toEqual([]);
  });

  it('let ships round Cape Horn and reach Magellan and the Falklands', () => {
    const weather = limits.find(({ id }) => id === 'southern-weather')?.ring ?? [];
    const wanted: Position[] = [
      [-67.3, -56.2],
      [-75, -52.6],
      [-68.2, -52.5],
      [-57.8, -51.7],
    ];
    expect(wanted.filter(([lon, lat]) => latitudeAt(weather, lon) >= lat)).toEqual([]);
  });
});

describe('a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hazards-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function copyOf(name: string, file: string, change: (text: string) => string): string {
    const copy = join(folder, name);
    cpSync(join(DATA, name), copy, { recursive: true });
    writeFileSync(join(copy, file), change(readFileSync(join(DATA, name, file), 'utf8')));
    return copy;
  }

  it('names the file and the field', () => {
    const copy = copyOf('hazards', 'pratas.yaml', (text) => text.replace(/^area:$/m, 'ring:'));
    expect(() => readHazards(copy)).toThrow(/pratas\.yaml: area: /);
  });

  it('is a ring that runs clockwise', () => {
    const copy = copyOf('hazards', 'pratas.yaml', (text) => {
      const rows = text.match(/^ {2}- \[.*\n/gm) ?? [];
      return text.replace(rows.join(''), rows.toReversed().join(''));
    });
    expect(() => readHazards(copy)).toThrow(/pratas\.yaml: area: wants to run counter-clockwise/);
  });

  it('is a limit that does not come round', () => {
    const copy = copyOf('limits', 'southern-ice.yaml', (text) =>
      text.replace('[180, -60]', '[180, -59]'),
    );
    expect(() => readLatitudeLimits(copy)).toThrow(/southern-ice\.yaml: ring: wants to go from/);
  });
});

function coverOf(position: Position): Hazard | undefined {
  return hazards.find(({ area }) => isInside(area, position));
}

/** Even-odd, in the plane of longitude and latitude. */
function isInside(area: Track, [lon, lat]: Position): boolean {
  const x = nearestLongitude(lon, area[0]?.[0] ?? lon);
  const crossed = sidesOf(area).filter(([a, b]) => {
    if (a[1] > lat === b[1] > lat) return false;
    return a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]) > x;
  });
  return crossed.length % 2 === 1;
}

function areApart(one: Hazard, other: Hazard): boolean {
  const [start = [0, 0], end = [0, 0]] = [one.area[0], other.area[0]];
  if (nauticalMilesToKilometres(greatCircleDistance(start, end)) > 2500) return true;
  if (isInside(one.area, end) || isInside(other.area, start)) return false;
  const gaps = one.area.flatMap((p) => sidesOf(other.area).map((side) => kilometresTo(side, p)));
  const back = other.area.flatMap((p) => sidesOf(one.area).map((side) => kilometresTo(side, p)));
  return Math.min(...gaps, ...back) >= OFF;
}

/** From a position to a side, on a plane about the position. */
function kilometresTo([a, b]: Segment, [lon, lat]: Position): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  const flat = ([x, y]: Position) =>
    [(nearestLongitude(x, lon) - lon) * scale * 111.195, (y - lat) * 111.195] as const;
  const [[ax, ay], [bx, by]] = [flat(a), flat(b)];
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
  return Math.hypot(ax + share * dx, ay + share * dy);
}

function kilometresBetween(one: Position, other: Position): Kilometres {
  return nauticalMilesToKilometres(greatCircleDistance(one, other));
}

function greatCirclesOf(line: Track): readonly Position[] {
  return pairsOf(line).flatMap(([from, to]) =>
    greatCircleLine(from, to, nauticalMiles(1)).slice(1),
  );
}

function latitudeAt(ring: Track, lon: number): number {
  const [a, b] = pairsOf(ring).find(([from, to]) => from[0] <= lon && lon <= to[0]) ?? [];
  if (!a || !b) return 0;
  return a[1] + ((lon - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
}

/** Above 0 if the way from `a` over `b` to `c` turns left. */
function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
}

function sidesOf(area: Track): readonly Segment[] {
  return pairsOf([...area, ...area.slice(0, 1)]);
}

function pairsOf(line: Track): readonly Segment[] {
  return line.slice(1).map((to, i) => [line[i] ?? to, to]);
}
