import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trackLength } from '../../src/geo/geodesic';
import { greatCircleDistance, greatCircleLine, initialBearing } from '../../src/geo/great-circle';
import type { Position, Track } from '../../src/geo/position';
import {
  METRES_PER_MILE,
  METRES_PER_NAUTICAL_MILE,
  nauticalMiles,
  nauticalMilesToKilometres,
} from '../../src/geo/units';
import { isLand, loadLand } from '../../tools/coast/land';
import { readApproaches } from './approaches';

const approaches = readApproaches();
const land = loadLand();

describe('the approaches', () => {
  it('are the hundred or so fairways that the world port list asks for', () => {
    expect(approaches.length).toBeGreaterThanOrEqual(100);
    expect(approaches.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['amazon', 'elbe', 'huangpu', 'mississippi', 'parana', 'yangtze']),
    );
  });

  it('begin in water of 1:10m where they join no other', () => {
    const ashore = approaches.filter(
      ({ joins, track: [start] }) => joins === undefined && start && isLand(land, start),
    );
    expect(ashore.map(({ id }) => id)).toEqual([]);
  });

  it('run inward: no branch leaves its fairway at the sea end', () => {
    const atSea = new Map(approaches.map(({ id, track: [start] }) => [id, start]));
    const early = approaches.filter(
      ({ joins, track: [start] }) => joins !== undefined && atSea.get(joins) === start,
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  it.each(approaches)('$id steps 0.1 to 60 km at a time', ({ track }) => {
    const steps = stepsOf(track);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0.1);
    expect(Math.max(...steps)).toBeLessThanOrEqual(60);
  });

  it.each(approaches)('$id never turns back on itself', ({ track }) => {
    expect(Math.max(0, ...turnsOf(track))).toBeLessThanOrEqual(150);
  });
});

interface PublishedReach {
  readonly id: string;
  readonly reach: string;
  readonly from: Position;
  readonly to: Position;
  readonly km: number;
  readonly source: string;
}

const KM_PER_MILE = METRES_PER_MILE / 1000;
const KM_PER_NAUTICAL_MILE = METRES_PER_NAUTICAL_MILE / 1000;

/** Distances along rivers as those who keep the rivers print them. */
const PUBLISHED: readonly PublishedReach[] = [
  {
    id: 'elbe',
    reach: 'Kugelbake (km 727.7) to Tinsdal (km 639.0)',
    from: [8.687, 53.892],
    to: [9.741, 53.564],
    km: 727.73 - 638.98,
    source: 'the Wasserstraßen- und Schifffahrtsverwaltung',
  },
  {
    id: 'mississippi',
    reach: 'Head of Passes to Algiers Point (mile 94.6)',
    from: [-89.253, 29.15],
    to: [-90.058, 29.953],
    km: 94.6 * KM_PER_MILE,
    source: 'the U.S. Army Corps of Engineers',
  },
  {
    id: 'rio-de-la-plata',
    reach: 'Punta Indio channel (km 239.1) to the Emilio Mitre channel (km 12)',
    from: [-55.95, -35.16],
    to: [-58.24, -34.605],
    km: 239.1 - 12,
    source: 'the concession of the Vía Navegable Troncal',
  },
  {
    id: 'st-lawrence',
    reach: 'Quebec to Montreal',
    from: [-71.2, 46.815],
    to: [-73.55, 45.503],
    km: 139 * KM_PER_NAUTICAL_MILE,
    source: 'Pub. 151',
  },
  {
    id: 'danube',
    reach: 'Sulina (km 0) to Galați (km 150)',
    from: [29.66, 45.157],
    to: [28.05, 45.43],
    km: 150,
    source: 'the Danube Commission',
  },
  {
    id: 'danube',
    reach: 'Sulina (km 0) to Brăila (km 170)',
    from: [29.66, 45.157],
    to: [27.975, 45.275],
    km: 170,
    source: 'the Danube Commission',
  },
  {
    id: 'seine',
    reach: 'the sea to Rouen',
    from: [0.15, 49.435],
    to: [1.05, 49.44],
    km: 120,
    source: 'HAROPA Port',
  },
  {
    id: 'gironde',
    reach: 'Pointe de Grave to Bordeaux',
    from: [-1.06, 45.575],
    to: [-0.555, 44.86],
    km: 98,
    source: 'the port of Bordeaux',
  },
  {
    id: 'oder',
    reach: 'Świnoujście to Szczecin',
    from: [14.275, 53.93],
    to: [14.6, 53.43],
    km: 67,
    source: 'the Maritime Office in Szczecin',
  },
  {
    id: 'yangtze',
    reach: 'Wusong (km 0) to the bridge of Nanjing (km 346)',
    from: [121.515, 31.41],
    to: [118.74, 32.11],
    km: 346,
    source: 'the Changjiang Waterway Bureau',
  },
  {
    id: 'yangtze',
    reach: 'Wusong (km 0) to the first bridge of Wuhan (km 1043)',
    from: [121.515, 31.41],
    to: [114.292, 30.567],
    km: 1043,
    source: 'the Changjiang Waterway Bureau',
  },
  {
    id: 'hudson',
    reach: 'the Battery to Albany (mile 145)',
    from: [-74.02, 40.7],
    to: [-73.755, 42.63],
    km: 145 * KM_PER_MILE,
    source: 'the U.S. Army Corps of Engineers',
  },
];

describe('the length along', () => {
  it.each(PUBLISHED)('$id, $reach, is that of $source to 4 %', ({ id, from, to, km }) => {
    const track = approaches.find((each) => each.id === id)?.track ?? [];
    const length = nauticalMilesToKilometres(trackLength(between(track, from, to)));
    expect(Math.abs(length / km - 1)).toBeLessThan(0.04);
  });
});

describe('a folder of approaches', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'approaches-'));
    write('main', '[[0, 0], [1, 0], [2, 0]]');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read by id, whatever stands first', () => {
    write('branch', '[[1, 0], [1, 1]]', 'joins: main');
    expect(readApproaches(folder).map(({ id }) => id)).toEqual(['branch', 'main']);
  });

  it('names the file and the field of a fault', () => {
    write('main', '[[0, 0]]');
    expect(() => readApproaches(folder)).toThrow(
      `${join(folder, 'main.yaml')}: track: wants two positions or more`,
    );
  });

  it('refuses a branch of what is not there', () => {
    write('branch', '[[1, 0], [1, 1]]', 'joins: trunk');
    expect(() => readApproaches(folder)).toThrow('joins: there is no approach trunk');
  });

  it('refuses a branch that begins beside the fairway it joins', () => {
    write('branch', '[[1, 0.01], [1, 1]]', 'joins: main');
    expect(() => readApproaches(folder)).toThrow(
      'track.0: 1, 0.01 is none of the positions of main',
    );
  });

  function write(id: string, track: string, more = ''): void {
    const words = '{ en: a, es: a, zh: a }';
    const sources = '[{ id: a, publisher: a, title: a }]';
    const text = `name: ${words}\nhead: ${words}\ntrack: ${track}\nsources: ${sources}\n${more}\n`;
    writeFileSync(join(folder, `${id}.yaml`), text);
  }
});

/** The part of a track between the points of it nearest to two places, to a quarter of a mile. */
function between(track: Track, from: Position, to: Position): Track {
  const fine = track
    .slice(1)
    .flatMap((next, i) => greatCircleLine(track[i] ?? next, next, nauticalMiles(0.25)));
  const [first = 0, last = 0] = [from, to].map((place) => {
    const away = fine.map((position) => greatCircleDistance(position, place));
    return away.indexOf(nauticalMiles(Math.min(...away)));
  });
  return fine.slice(Math.min(first, last), Math.max(first, last) + 1);
}

function stepsOf(track: Track): readonly number[] {
  return track
    .slice(1)
    .map((to, i) => nauticalMilesToKilometres(greatCircleDistance(track[i] ?? to, to)));
}

/** By how many degrees the course changes at each position but the ends. */
function turnsOf(track: Track): readonly number[] {
  return track.slice(1, -1).map((here, i) => {
    const [before, after] = [track[i] ?? here, track[i + 2] ?? here];
    const turn = Math.abs(initialBearing(here, after) - initialBearing(before, here)) % 360;
    return Math.min(turn, 360 - turn);
  });
}
