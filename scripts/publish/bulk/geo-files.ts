import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { drawnSeaLeg } from '../../../src/domain/sea-track';
import { splitTrack } from '../../../src/geo/antimeridian';
import type { Track } from '../../../src/geo/position';
import type { PublishedRecords } from './published-records';
import type { BulkTable } from './table';

/** Digits of a degree in files: 1 m on the ground. */
const DIGITS = 1e5;

/** Returns the files of GeoJSON (RFC 7946) by name: tables with positions as points, and what has lines. */
export function geoFiles(
  { kept, projects, legs }: PublishedRecords,
  tables: readonly BulkTable[],
): ReadonlyMap<string, FeatureCollection> {
  const { seaLeg } = kept;
  const points = ['projects', 'ports', 'events'].map((name): [string, FeatureCollection] => {
    const table = tables.find((each) => each.name === name);
    if (!table) throw new Error(`There is no table ${name}`);
    return [`${name}.geojson`, pointsOf(table)];
  });
  return new Map([
    ...points,
    [
      'project-lines.geojson',
      collection(
        projects.flatMap(({ id, name, line }) =>
          line ? [lineOf(line, { id, ...named(name) })] : [],
        ),
      ),
    ],
    [
      'land-legs.geojson',
      collection(
        legs.map(({ id, name, port, mode, status, stops }) =>
          lineOf(
            stops.map(({ position }) => position),
            { id, ...named(name), port, mode, status },
          ),
        ),
      ),
    ],
    [
      'sea-leg.geojson',
      collection([
        lineOf(drawnSeaLeg(seaLeg), {
          from: seaLeg.from,
          to: seaLeg.to,
          nautical_miles: seaLeg.lengths.sailed,
        }),
      ]),
    ],
  ]);
}

function pointsOf({ fields, rows }: BulkTable): FeatureCollection {
  return collection(
    rows.flatMap((row): Feature[] => {
      const { lon, lat, ...properties } = Object.fromEntries(
        fields.map(({ name }, i) => [name, row[i] ?? null]),
      );
      return typeof lon === 'number' && typeof lat === 'number'
        ? [feature({ type: 'Point', coordinates: [lon, lat] }, properties)]
        : [];
    }),
  );
}

function lineOf(track: Track, properties: Readonly<Record<string, unknown>>): Feature {
  const lines = splitTrack(track).map((line) => line.map(([lon, lat]) => [round(lon), round(lat)]));
  const [only] = lines;
  return only && lines.length === 1
    ? feature({ type: 'LineString', coordinates: only }, properties)
    : feature({ type: 'MultiLineString', coordinates: lines }, properties);
}

function named(name: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(name).map(([locale, text]) => [`name_${locale}`, text]));
}

function feature(geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature {
  return { type: 'Feature', properties, geometry };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function round(degrees: number): number {
  return Math.round(degrees * DIGITS) / DIGITS;
}
