import { describe, expect, it } from 'vitest';
import type { OwnChoices } from './own-choices';
import { GEOMETRY, type OwnLayer, valueAt } from './own-layer';
import { readFile } from './read-file';
import * as samples from './sample-files.fixture';
import { readShapes } from './table/read-shapes';

/** Reads a file whose name tells nothing; fails the test if nothing was read. */
async function readSound(content: string | Uint8Array<ArrayBuffer>, choices: OwnChoices = {}) {
  const result = await readFile(new Blob([content]), 'file', choices);
  if (!result.ok) throw new Error(`Not read: ${result.reason}`);
  return result;
}

/** Returns the rows of a layer as objects without empty cells. */
function rowsOf({ columns, rowCount }: OwnLayer) {
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const value = valueAt(column, row);
        return value === undefined ? [] : [[column.name, value]];
      }),
    ),
  );
}

describe('readFile tells formats by their content', () => {
  it('reads CSV with semicolons, quotation marks and decimal commas', async () => {
    const { layer, guess, faults } = await readSound(samples.SAMPLE_CSV);
    expect(guess).toMatchObject({ format: 'csv', delimiter: ';', hasDecimalComma: true });
    expect(rowsOf(layer)[0]).toEqual({
      Mine: 'Las Bambas',
      Latitud: -14.09,
      Longitud: -72.33,
      Toneladas: 1400.5,
      Apertura: Date.UTC(2016, 0, 15),
      Activa: true,
    });
    expect(rowsOf(layer)[1]?.Mine).toBe('Toromocho; "La Oroya"');
    expect(faults.count).toBe(0);
  });

  it('reads GeoJSON with points, lines and areas', async () => {
    const { layer, guess } = await readSound(samples.SAMPLE_GEOJSON);
    expect(guess).toMatchObject({ format: 'geojson', position: { kind: 'geometry' } });
    expect([...layer.geometries]).toEqual([GEOMETRY.point, GEOMETRY.line, GEOMETRY.area]);
    expect(rowsOf(layer)).toEqual([
      { id: 1, name: 'Las Bambas', tonnes: 1400.5, tags: '["Cu","Mo"]' },
      { name: 'Southern road "35"', open: true },
      { name: 'Lease' },
    ]);
    expect(layer.bounds).toEqual([-73, -16.99, -72, -14]);
    const shapes = await readShapes(layer.shapes);
    expect([...shapes.keys()]).toEqual([1, 2]);
    expect(shapes.get(2)?.geometry).toEqual(
      JSON.parse(samples.SAMPLE_GEOJSON).features[2].geometry,
    );
  });

  it('reads features one a line, single geometries and lists of features', async () => {
    const feature = (lon: number) =>
      `{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[${lon},2]}}`;
    for (const text of [
      `${feature(1)}\n${feature(2)}\n`,
      `\u001e${feature(1)}\n\u001e${feature(2)}\n`,
      `[${feature(1)},${feature(2)}]`,
      '{"type":"MultiPoint","coordinates":[[1,2],[2,2]]}',
    ]) {
      expect((await readSound(text)).layer.bounds, text).toEqual([1, 2, 2, 2]);
    }
  });

  it('reads an object of a topology', async () => {
    const { layer, guess } = await readSound(samples.SAMPLE_TOPOJSON);
    expect(guess).toMatchObject({
      format: 'topojson',
      part: 'mines',
      parts: ['mines', 'leases'],
    });
    expect(layer.name).toBe('file: mines');
    expect(rowsOf(layer)).toEqual([{ name: 'Las Bambas' }, { name: 'Road' }]);
    expect(layer.positions[0]).toBeCloseTo(-72.33);
    const leases = await readSound(samples.SAMPLE_TOPOJSON, { part: 'leases' });
    expect([...leases.layer.geometries]).toEqual([GEOMETRY.area]);
  });

  for (const [name, content] of [
    ['kml', samples.SAMPLE_KML],
    ['kmz', samples.sampleKmz()],
  ] as const) {
    it(`reads ${name}`, async () => {
      const { layer, guess, faults } = await readSound(content);
      expect(guess.format).toBe(name);
      expect(rowsOf(layer)).toEqual([
        {
          name: 'Las Bambas & Co',
          description: '<b>Copper</b> <Placemark> & more',
          tonnes: 1400.5,
        },
        { name: 'Road' },
      ]);
      expect([...layer.origins]).toEqual([7, 13]);
      expect([...layer.positions.slice(0, 2)]).toEqual([-72.33, -14.09]);
      expect(faults.count).toBe(0);
    });
  }

  it('reads waypoints, routes and tracks of GPX', async () => {
    const { layer, guess } = await readSound(samples.SAMPLE_GPX);
    expect(guess.format).toBe('gpx');
    expect([...layer.geometries]).toEqual([GEOMETRY.point, GEOMETRY.line, GEOMETRY.line]);
    expect(rowsOf(layer).map(({ name }) => name)).toEqual([
      'Las Bambas',
      'To the port',
      'As driven',
    ]);
  });

  it('reads a sheet of a workbook, and results of formulas', async () => {
    const { layer, guess } = await readSound(samples.sampleXlsx());
    expect(guess).toMatchObject({
      format: 'xlsx',
      hasHeader: true,
      part: 'Mines & more',
      parts: ['Mines & more', 'Notes'],
    });
    expect(rowsOf(layer)).toEqual([
      { Mine: 'Las Bambas', Lat: -14.09, Lon: -72.33, Tonnes: 1400.5 },
      { Mine: 'Toromocho', Lat: -11.6, Lon: -76.13 },
    ]);
    expect([...layer.origins]).toEqual([2, 4]);
  });

  it('reads zipped shapefiles with their tables', async () => {
    const { layer, guess } = await readSound(samples.sampleShapefile());
    expect(guess).toMatchObject({ format: 'shapefile', part: 'mines', parts: ['mines', 'leases'] });
    expect(rowsOf(layer)).toEqual([
      { NAME: 'Las Bambas', TONNES: 1400.5 },
      { NAME: 'Toromócho', TONNES: 900 },
    ]);
    expect([...layer.positions]).toEqual([-72.33, -14.09, -76.13, -11.6]);
    const leases = await readSound(samples.sampleShapefile(), { part: 'leases' });
    expect([...leases.layer.geometries]).toEqual([GEOMETRY.area]);
  });

  it('projects a shapefile to degrees', async () => {
    const { layer } = await readSound(samples.mercatorShapefile());
    expect(layer.positions[0]).toBeCloseTo(-72.33, 3);
    expect(layer.positions[1]).toBeCloseTo(-14.09, 1);
  });

  it('reads each encoding', async () => {
    const text = 'mine,lat,lon\nCaña,1,2\n';
    const utf16 = (isLittle: boolean, mark: string) => {
      const view = new DataView(new ArrayBuffer((mark + text).length * 2));
      for (const [index, letter] of [...(mark + text)].entries()) {
        view.setUint16(index * 2, letter.charCodeAt(0), isLittle);
      }
      return new Uint8Array(view.buffer);
    };
    const chinese = Uint8Array.from([
      ...new TextEncoder().encode('mine,lat,lon\n'),
      ...[0xcc, 0xfa, 0xbf, 0xf3, 0xc9, 0xbd],
      ...new TextEncoder().encode(',1,2\n'),
    ]);
    for (const [encoding, bytes, mine] of [
      ['utf-8', samples.concat(new TextEncoder().encode(text)), 'Caña'],
      ['utf-8', samples.concat(new TextEncoder().encode(`\ufeff${text}`)), 'Caña'],
      ['utf-16le', utf16(true, '\ufeff'), 'Caña'],
      ['utf-16be', utf16(false, '\ufeff'), 'Caña'],
      ['utf-16le', utf16(true, ''), 'Caña'],
      ['windows-1252', Uint8Array.from(text, (letter) => letter.charCodeAt(0)), 'Caña'],
      ['gb18030', chinese, '铁矿山'],
    ] as const) {
      const { layer, guess } = await readSound(bytes);
      expect(guess.encoding).toBe(encoding);
      expect(rowsOf(layer), encoding).toEqual([{ mine, lat: 1, lon: 2 }]);
    }
  });
});
