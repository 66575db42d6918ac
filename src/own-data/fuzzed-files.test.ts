import * as fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';
import * as samples from './sample-files.fixture';
import { readShapes } from './table/read-shapes';

/** Mutated files of each format: 5,000 of all with ATLAS_LONG=1. */
const RUNS = process.env.ATLAS_LONG ? 420 : 9;

/** Time in which each of the small files must be read, in milliseconds; the machine may be busy. */
const PATIENCE = 5_000;

type Pack = (file: Uint8Array) => Uint8Array;

const asItIs: Pack = (file) => file;

/** A file of an archive is mutated and packed again, since hardly any mutation of the whole can be inflated. */
function inside(archive: Uint8Array, name: string): readonly [Uint8Array, Pack] {
  const files = unzipSync(archive);
  return [files[name] ?? new Uint8Array(), (file) => samples.zip({ ...files, [name]: file })];
}

const FILES: readonly (readonly [string, Uint8Array, Pack])[] = [
  ['CSV', strToU8(samples.SAMPLE_CSV), asItIs],
  ['GeoJSON', strToU8(samples.SAMPLE_GEOJSON), asItIs],
  ['TopoJSON', strToU8(samples.SAMPLE_TOPOJSON), asItIs],
  ['KML', strToU8(samples.SAMPLE_KML), asItIs],
  ['GPX', strToU8(samples.SAMPLE_GPX), asItIs],
  ['KMZ', samples.sampleKmz(), asItIs],
  ['XLSX', samples.sampleXlsx(), asItIs],
  ['a sheet', ...inside(samples.sampleXlsx(), 'xl/worksheets/sheet1.xml')],
  ['a workbook', ...inside(samples.sampleXlsx(), 'xl/workbook.xml')],
  ['shapefiles', samples.sampleShapefile(), asItIs],
  ['.shp', ...inside(samples.sampleShapefile(), 'mines.shp')],
  ['.dbf', ...inside(samples.sampleShapefile(), 'mines.dbf')],
];

/** What breaks parsers. */
const TOKENS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  '\n',
  '\r',
  '\u0000',
  '<',
  '>',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY x "y">]>',
  '&x;',
  '</Placemark>',
  '"__proto__":{"a":1},',
  '1e999',
  'NaN',
  '-',
  '\u202e',
  '=1+1',
].map((token) => strToU8(token));

/** A change at a place of the file, which is a part of its length. */
const change = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.double({ min: 0, max: 0.2, noNaN: true }),
  kind: fc.constantFrom('flip', 'cut', 'repeat', 'insert', 'number', 'end'),
  value: fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }),
  token: fc.constantFrom(...TOKENS),
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(file: Uint8Array, { at, length, kind, value, token }: Change): Uint8Array {
  const start = Math.floor(at * file.length);
  const end = Math.min(file.length, start + 1 + Math.floor(length * file.length));
  const [before, part, after] = [file.slice(0, start), file.slice(start, end), file.slice(end)];
  switch (kind) {
    case 'flip':
      return file.map((byte, index) => (index === start ? byte ^ (1 << (value & 7)) : byte));
    case 'cut':
      return samples.concat(before, after);
    case 'repeat':
      return samples.concat(before, part, part, after);
    case 'insert':
      return samples.concat(before, token, part, after);
    case 'number':
      return samples.concat(before, samples.int32([value], value % 2 === 0), file.slice(start + 4));
    default:
      return before;
  }
}

describe('readFile of mutated files', () => {
  for (const [name, file, pack] of FILES) {
    it(`of ${name} gives a result, soon, and no more rows than the file could hold`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
          const bytes = Uint8Array.from(pack(changes.reduce(mutate, file)));
          const start = performance.now();
          const result = await readFile(new Blob([bytes]), name, {});
          expect(performance.now() - start).toBeLessThan(PATIENCE);
          if (!result.ok) return;
          const { layer } = result;
          expect(layer.rowCount).toBeLessThanOrEqual(bytes.length + 1);
          expect(layer.positions.length).toBe(2 * layer.rowCount);
          for (const row of layer.geometries.keys()) {
            const [lon = 0, lat = 0] = layer.positions.subarray(2 * row);
            if (layer.geometries[row] === 0) continue;
            expect(Math.abs(lon) <= 540 && Math.abs(lat) <= 90).toBe(true);
          }
          for (const row of (await readShapes(layer.shapes)).keys()) {
            expect(row).toBeLessThan(layer.rowCount);
          }
        }),
        { numRuns: RUNS },
      );
    }, 300_000);
  }
});
