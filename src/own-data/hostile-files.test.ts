import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as hostile from './hostile-samples.fixture';
import type { OwnFileFailure } from './own-file';
import { type OwnLayer, valueAt } from './own-layer';
import { readFile } from './read-file';
import * as samples from './sample-files.fixture';

type Content = string | Uint8Array<ArrayBuffer>;

async function read(...parts: Content[]) {
  return readFile(new Blob(parts), 'file', {});
}

async function readSound(...parts: Content[]) {
  const result = await read(...parts);
  if (!result.ok) throw new Error(`Not read: ${result.reason}`);
  return result;
}

function textsOf({ columns, rowCount }: OwnLayer, index: number) {
  const column = columns[index];
  if (!column) throw new Error(`No column ${index}`);
  return Array.from({ length: rowCount }, (_, row) => valueAt(column, row));
}

const MEGABYTE = 1024 * 1024;

describe('readFile refuses', () => {
  const refused: readonly (readonly [string, OwnFileFailure, readonly Content[]])[] = [
    ['an empty file', 'empty', ['']],
    ['a header without rows', 'no-rows', ['\n\n']],
    ['a picture', 'unknown-format', [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])]],
    ['a page', 'unknown-format', ['<!doctype html><html><script>alert(1)</script></html>']],
    ['JSON that is not geographic', 'no-rows', ['{"a":1}']],
    ['JSON that is broken', 'damaged', ['{"a":}']],
    ['entities that grow a billionfold', 'has-doctype', [hostile.XML_BOMB]],
    ['external entities', 'has-doctype', [hostile.EXTERNAL_ENTITY]],
    [
      'a document type after the root',
      'has-doctype',
      ['<kml><!DOCTYPE x [<!ENTITY a SYSTEM "https://example.org/">]><Placemark/></kml>'],
    ],
    ['an archive that is cut off', 'damaged', [samples.sampleKmz().slice(0, 200)]],
    ['an archive that inflates a thousandfold', 'zip-bomb', [hostile.zipBomb()]],
    ['a claim of 4 GB', 'too-large', [hostile.claimedArchive(0xffff_fff0)]],
    ['a file that is larger than it claims', 'zip-bomb', [hostile.claimedArchive(16)]],
    [
      'a workbook with a cell in the last column',
      'too-many-columns',
      [withSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
    ],
    [
      'a workbook with a cell in the last row',
      'too-many-rows',
      [withSheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')],
    ],
    [
      'a workbook with entities',
      'has-doctype',
      [samples.zip({ 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY x "y">]><workbook/>') })],
    ],
    ['a thousand columns', 'too-many-columns', [`${'a,'.repeat(1000)}\n${'1,'.repeat(1000)}\n`]],
    [
      'a property more for each feature',
      'too-many-columns',
      [
        Array.from(
          { length: 400 },
          (_, i) => `{"type":"Feature","properties":{"p${i}":1},"geometry":null}`,
        ).join('\n'),
      ],
    ],
    [
      'arcs that are named very often',
      'too-large',
      [
        JSON.stringify({
          type: 'Topology',
          arcs: [Array.from({ length: 10_000 }, () => [1, 1])],
          objects: {
            a: {
              type: 'GeometryCollection',
              geometries: Array.from({ length: 2_000 }, () => ({ type: 'LineString', arcs: [0] })),
            },
          },
        }),
      ],
    ],
  ];
  for (const [name, reason, content] of refused) {
    it(name, async () => {
      expect(await read(...content)).toMatchObject({ ok: false, reason });
    });
  }

  it('more than 500,000 rows, without reading on', async () => {
    const rows = '1,2\n'.repeat(MEGABYTE / 4);
    expect(await read('lat,lon\n', rows, rows, rows)).toMatchObject({
      ok: false,
      reason: 'too-many-rows',
    });
  });
});

describe('readFile is not impressed by', () => {
  it('prototype keys', async () => {
    const { layer } = await readSound(hostile.PROTOTYPE_KEYS);
    expect(layer.columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(textsOf(layer, 0)).toEqual(['a']);
    expect(Object.keys(Object.prototype)).toEqual([]);
    const table = await readSound('__proto__,constructor,lat,lon\na,b,1,2\nc,d,3,4\n');
    expect(textsOf(table.layer, 0)).toEqual(['a', 'c']);
    const kml = await readSound(
      '<kml><Placemark><ExtendedData><Data name="__proto__"><value>x</value></Data></ExtendedData><Point><coordinates>1,2</coordinates></Point></Placemark></kml>',
    );
    expect([...kml.layer.positions]).toEqual([1, 2]);
  });

  it('formulas and scripts, which stay texts', async () => {
    const { layer } = await readSound(
      'name,lat,lon\n"=cmd|\' /C calc\'!A0",1,2\n<script>alert(1)</script>,1,2\n<img src=x onerror=alert(1)>,1,2\n',
    );
    expect(textsOf(layer, 0)).toEqual([
      "=cmd|' /C calc'!A0",
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
    ]);
    expect(await layer.shapes.text()).not.toContain('script');
  });

  it('deep nesting', async () => {
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const { layer, faults } = await readSound(hostile.deepGeojson(200_000));
    expect(layer.rowCount).toBe(1);
    expect(faults.first).toEqual([{ kind: 'too-deep', origin: 1 }]);
    expect(await read(deep(2_000_000))).toMatchObject({ ok: false });
    const xml = await readSound(
      `<kml><Placemark>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</Placemark><Placemark><Point><coordinates>1,2</coordinates></Point></Placemark></kml>`,
    );
    expect(xml.faults.first).toEqual([{ kind: 'too-deep', origin: 1 }]);
    expect(xml.layer.rowCount).toBe(1);
  });

  it('a quotation mark that is never closed', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `m${row},1,2`);
    rows[10] = '"m10,1,2';
    const { layer, faults } = await readSound(`name,lat,lon\n${rows.join('\n')}\n`);
    expect(layer.rowCount).toBe(20_000);
    expect(faults.first).toEqual([{ kind: 'open-quote', origin: 12, text: '"m10,1,2' }]);
  });

  it('a quotation mark too many in every line', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `"m${row},1,2`);
    const { layer } = await readSound(`name,lat,lon\n${rows.join('\n')}\n`);
    expect(layer.rowCount).toBe(20_000);
  });

  it('a line without end', async () => {
    const { layer, faults } = await readSound(
      'name,lat,lon\nm,1,2\n',
      'x'.repeat(5 * MEGABYTE),
      '\nn,3,4\n',
    );
    expect([...layer.positions]).toEqual([2, 1, 4, 3]);
    expect(faults.first.map(({ kind, origin }) => [kind, origin])).toEqual([['too-long', 3]]);
  });

  it('features that are not closed, or hold a bracket too many', async () => {
    const feature = (lon: number) =>
      `{"type":"Feature","properties":{"n":${lon}},"geometry":{"type":"Point","coordinates":[${lon},2]}}`;
    const { layer, faults } = await readSound(
      `{"type":"FeatureCollection","features":[${feature(1)},${feature(2).slice(0, -1)},${feature(3)}},${feature(4)},{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[5,2}},${feature(6)}]}`,
    );
    expect(textsOf(layer, 0)).toEqual([1, 3, 4, 6]);
    expect(faults.first.map(({ kind, origin }) => [kind, origin])).toEqual([
      ['bad-feature', 2],
      ['bad-feature', 5],
    ]);
  });

  it('a file that is cut off', async () => {
    const { layer, faults } = await readSound(samples.SAMPLE_GEOJSON.slice(0, 320));
    expect(layer.rowCount).toBe(1);
    expect(faults.first).toEqual([{ kind: 'cut-off', origin: 2 }]);
  });

  it('shapefile records that lie about their sizes', async () => {
    const point = (lon: number) => samples.concat(samples.int32([1]), samples.float64([lon, 2]));
    const lies = samples.concat(
      samples.int32([3]),
      samples.float64([0, 0, 1, 1]),
      samples.int32([3, 0x7fff_ffff, 0, 0, 0]),
    );
    const lines = await readSound(
      samples.zip({
        'a.shp': samples.shp(3, [
          lies,
          samples.concat(
            samples.int32([3]),
            samples.float64([0, 0, 1, 1]),
            samples.int32([1, 2, 0]),
            samples.float64([0, 0, 1, 1]),
          ),
        ]),
      }),
    );
    expect(lines.layer.rowCount).toBe(1);
    expect(lines.faults.first[0]).toEqual({ kind: 'bad-geometry', origin: 1 });
    const negative = samples.shp(1, [point(1), point(2)]);
    new DataView(negative.buffer).setInt32(100 + 28 + 4, -4);
    const points = await readSound(samples.zip({ 'a.shp': negative }));
    expect([...points.layer.positions]).toEqual([1, 2]);
    expect(points.faults.first[0]).toEqual({ kind: 'cut-off', origin: 2 });
  });
});

function withSheet(rows: string): Uint8Array<ArrayBuffer> {
  return samples.zip({
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
}
