import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { Feature, FeatureCollection, Position as JsonPosition } from 'geojson';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { LandRoute } from '../../src/domain/land-route';
import type { LegPlan, Place } from '../../src/domain/voyage';
import { type ExportedVoyage, exportVoyage } from '../../src/exports/voyage/exported-voyage';
import { voyageGeoJson } from '../../src/exports/voyage/voyage-geojson';
import { voyageGpx } from '../../src/exports/voyage/voyage-gpx';
import { voyageIcs } from '../../src/exports/voyage/voyage-ics';
import { voyageKml } from '../../src/exports/voyage/voyage-kml';
import { waypointCsv } from '../../src/exports/voyage/waypoint-csv';
import { unwrapTrack } from '../../src/geo/antimeridian';
import { trackLength } from '../../src/geo/geodesic';
import type { Position } from '../../src/geo/position';
import { hours, kilometres, knots } from '../../src/geo/units';
import type { SeaRoute } from '../../src/routing/index';
import { legShapes } from '../../src/voyage/leg-shapes';
import { segmentsOf } from '../../src/voyage/segments';
import { voyageTimes } from '../../src/voyage/voyage-times';
import { openBuiltRouter } from './built-router';

const CUSCO: Position = [-71.97, -13.53];
const CHANCAY: Position = [-77.2731, -11.5843];
const SHANGHAI: Position = [122.1, 30.62];
/** A name with what each format has to escape. */
const HOSTILE = '=Cusco & "Qosqo" <b>, 库斯科; \\n ]]>';
const DEPARTURE = Date.UTC(2026, 11, 1, 13, 0);
const CLOCK = {
  now: DEPARTURE,
  id: 'cusco~pechy~cnsgh',
  arrival: (stop: string) => `Arrival: ${stop}`,
  departure: (stop: string) => `Departure: ${stop}`,
};

const router = openBuiltRouter();
const route = router.route({ from: CHANCAY, to: SHANGHAI }) as SeaRoute;
const landRoute: LandRoute = {
  distance: kilometres(1200),
  stretches: [
    {
      ...{ way: 'sierra', mode: 'road', status: 'open', derived: kilometres(0) },
      ...{ distance: kilometres(800), track: [CUSCO, [-74, -14]] },
    },
    {
      ...{ way: 'coast', mode: 'rail', status: 'planned', derived: kilometres(0) },
      ...{ distance: kilometres(400), track: [[-74, -14], CHANCAY] },
    },
  ],
};
const legs: readonly LegPlan[] = [
  { mode: 'land', route: landRoute },
  { mode: 'sea', query: { from: CHANCAY, to: SHANGHAI }, key: '' },
];
const shapes = legShapes(legs, [undefined, route], [], () => hours(0));
const parameters = {
  ...{ speed: knots(16), portHours: hours(24), weatherMargin: 0.05 },
  landSpeeds: { road: 40, rail: 30, river: 10, tunnel: 40 },
};
const sums = voyageTimes(shapes, parameters);

function place(position: Position): Place {
  return { stop: { kind: 'point', position }, name: null, position };
}

function voyageOf(departure?: number): ExportedVoyage {
  return exportVoyage({
    facts: {
      ...{
        title: `${HOSTILE} – Shanghai`,
        description: 'A & B',
        link: 'https://a.example/?a=1&b=2',
      },
      ...{ version: '2026.11.5', notForNavigation: 'Not for navigation.', derived: 'Derived.' },
      ...{ licence: 'MIT', sources: ['Natural Earth', 'MTC, "Plan" <2020>'] },
    },
    stops: [
      { id: 't.cusco', name: HOSTILE, place: place(CUSCO) },
      { id: 'pechy', name: 'Chancay', place: place(CHANCAY) },
      { id: 'cnsgh', name: '上海', place: place(SHANGHAI) },
    ],
    ...{ legs, routes: [undefined, route], segments: segmentsOf(shapes, parameters), speed: 16 },
    ...(departure !== undefined && { departure }),
    passageName: (id) => `passage ${id}`,
    wayName: (id) => `way ${id}`,
  });
}

const dated = voyageOf(DEPARTURE);
const ARRIVAL = DEPARTURE + sums.total * 3_600_000;

/** Returns a time as files hold it, to the minute. */
function minute(instant: number): string {
  return new Date(Math.floor(instant / 60_000) * 60_000).toISOString();
}

function partsOf({ geometry }: Feature): readonly JsonPosition[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type !== 'GeometryCollection') return [];
  return geometry.geometries.flatMap((part) =>
    part.type === 'LineString' ? [part.coordinates] : [],
  );
}

/** Returns the length of the line of a feature in nautical miles, measured over the cut at 180 degrees. */
function lengthOf(feature: Feature): number {
  const positions = partsOf(feature).flat() as unknown as Position[];
  return trackLength(unwrapTrack(positions));
}

function expectCut(feature: Feature) {
  const parts = partsOf(feature);
  expect(parts).toHaveLength(2);
  expect(parts[0]?.at(-1)?.[0]).toBe(-180);
  expect(parts[1]?.[0]?.[0]).toBe(180);
  for (const [lon = 0] of parts.flat()) expect(Math.abs(lon)).toBeLessThanOrEqual(180);
}

describe('a voyage as GeoJSON', () => {
  const read: FeatureCollection & Record<string, unknown> = JSON.parse(voyageGeoJson(dated));
  const legOf = (number: number) =>
    read.features.find(
      ({ properties }) => properties?.kind === 'leg' && properties.number === number,
    ) as Feature;

  it('has the lengths and times of the desk', () => {
    expect(read.length_at_sea_nm).toBeCloseTo(sums.distance, 3);
    expect(read.length_on_land_km).toBeCloseTo(sums.onLand, 3);
    expect(read.days).toBeCloseTo(sums.total / 24, 3);
    expect(legOf(1).properties).toMatchObject({ length_km: 1200, not_open_km: 400, mode: 'land' });
    expect(legOf(2).properties?.length_nm).toBeCloseTo(route.distance, 3);
    const times = read.features.map(({ properties }) => properties?.arrives_utc);
    expect(new Date(times[2]).toISOString()).toBe(minute(ARRIVAL));
  });

  it('has lines that are as long as is said and cut at 180 degrees', () => {
    expectCut(legOf(2));
    expect(lengthOf(legOf(2)) / route.distance).toBeCloseTo(1, 4);
    expect(partsOf(legOf(1))).toHaveLength(1);
  });

  it('keeps names, and says what it is', () => {
    expect(read.features[0]?.properties).toMatchObject({
      name: HOSTILE,
      data_version: '2026.11.5',
    });
    expect(read.warning).toBe('Not for navigation.');
  });
});

describe('a voyage as KML', () => {
  const document = new DOMParser().parseFromString(voyageKml(dated), 'text/xml');
  const { features } = kml(document) as FeatureCollection;

  it('has the legs and stops with their names and figures', () => {
    const [land, sea, ...stops] = features;
    expect(land?.properties).toMatchObject({ name: `${HOSTILE} – Chancay`, not_open_km: '400' });
    expect(Number(sea?.properties?.length_nm)).toBeCloseTo(route.distance, 3);
    expect(Number(sea?.properties?.days)).toBeCloseTo((dated.legs[1]?.time ?? 0) / 24, 3);
    expect(stops.map(({ properties }) => properties?.name)).toEqual([HOSTILE, 'Chancay', '上海']);
    expect(stops.at(-1)?.properties?.arrives_utc).toBe(minute(ARRIVAL).replace('.000', ''));
  });

  it('has lines that are cut at 180 degrees and follow the ground', () => {
    const [, sea] = features as [Feature, Feature];
    expectCut(sea);
    expect(lengthOf(sea) / route.distance).toBeCloseTo(1, 4);
    expect(document.getElementsByTagName('tessellate')).toHaveLength(3);
    expect(document.getElementsByTagName('description')[0]?.textContent).toContain(
      'Not for navigation.',
    );
  });
});

describe('a voyage as GPX', () => {
  const text = voyageGpx(dated, 'Corridor Atlas');
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const { features } = gpx(document) as FeatureCollection;

  it('has a route for each leg, as long as the leg, and a waypoint for each stop', () => {
    const routes = features.filter(({ geometry }) => geometry.type === 'LineString');
    expect(routes).toHaveLength(2);
    expect(routes[0]?.properties?.name).toBe(`${HOSTILE} – Chancay`);
    expect(lengthOf(routes[1] as Feature) / route.distance).toBeCloseTo(1, 4);
    const stops = features.filter(({ geometry }) => geometry.type === 'Point');
    expect(stops.map(({ properties }) => properties?.name)).toEqual([HOSTILE, 'Chancay', '上海']);
  });

  it('has points that are named, numbered and at most 300 nm apart', () => {
    const points = Array.from(document.getElementsByTagName('rtept'));
    const names = points.map((point) => point.getElementsByTagName('name')[0]?.textContent);
    expect(new Set(names).size).toBe(names.length - 1);
    expect(names.slice(0, 5)).toEqual([HOSTILE, 'way sierra', 'Chancay', 'Chancay', 'WP005']);
    const gaps = dated.legs[1]?.waypoints.map(
      ({ distance }, i, all) => distance - (all[i - 1]?.distance ?? distance),
    );
    expect(Math.max(...(gaps ?? []))).toBeLessThanOrEqual(300.001);
    for (const point of points)
      expect(Math.abs(Number(point.getAttribute('lon')))).toBeLessThanOrEqual(180);
    expect(document.getElementsByTagName('desc')[0]?.textContent).toContain('Not for navigation.');
  });
});

describe('the waypoints as CSV', () => {
  const read = (voyage: ExportedVoyage) =>
    Papa.parse<Record<string, string>>(waypointCsv(voyage).replace('\ufeff', ''), {
      ...{ header: true, comments: '#', skipEmptyLines: true },
      // The lines that say what the file is may be quoted.
      beforeFirstChunk: (chunk) => chunk.replace(/^(?:"?#[^\r]*\r\n)+/, ''),
    }).data;
  const rows = read(dated);

  it('adds up to the lengths and times of the desk', () => {
    const steps = rows.reduce((sum, { distance_nm }) => sum + Number(distance_nm), 0);
    expect(steps).toBeCloseTo(1200 / 1.852 + route.distance, 1);
    expect(Number(rows.at(-1)?.distance_so_far_nm)).toBeCloseTo(1200 / 1.852 + route.distance, 2);
    expect(Number(rows.at(-1)?.days_so_far)).toBeCloseTo(sums.total / 24, 3);
    expect(new Date(rows.at(-1)?.eta_utc ?? '').toISOString()).toBe(minute(ARRIVAL));
  });

  it('has each stop once, with arrival and departure a stay apart', () => {
    const calls = rows.filter(({ kind }) => kind === 'stop');
    expect(calls.map(({ name }) => name)).toEqual([`'${HOSTILE}`, 'Chancay', '上海']);
    const [, chancay] = calls;
    expect(Date.parse(chancay?.etd_utc ?? '') - Date.parse(chancay?.eta_utc ?? '')).toBe(
      86_400_000,
    );
    expect(Number(chancay?.lon)).toBe(-77.2731);
  });

  it('has no times without a departure', () => {
    expect(
      read(voyageOf())
        .map(({ eta_utc }) => eta_utc)
        .join(''),
    ).toBe('');
  });

  it('says first that it is not for navigation', () => {
    expect(waypointCsv(dated).split('\r\n').slice(0, 4).join(' ')).toContain(
      '# Not for navigation.',
    );
  });
});

describe('the schedule as a calendar', () => {
  const text = voyageIcs(dated, CLOCK) ?? '';
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

  it('has an event for each arrival and departure, in UTC', () => {
    expect(events.map(({ summary }) => summary)).toEqual([
      `Departure: ${HOSTILE}`,
      'Arrival: Chancay',
      'Departure: Chancay',
      'Arrival: 上海',
    ]);
    const [first, , , last] = events.map(({ startDate }) => startDate);
    expect(first?.toJSDate().toISOString()).toBe(minute(DEPARTURE));
    expect(last?.toJSDate().toISOString()).toBe(minute(ARRIVAL));
    expect(last?.zone.tzid).toBe('UTC');
    expect(events[0]?.description).toContain('Not for navigation.');
  });

  it('has no line of more than 75 bytes and no id twice', () => {
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4);
  });

  it('is not made without a departure', () => {
    expect(voyageIcs(voyageOf(), CLOCK)).toBeUndefined();
  });
});
