import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file';
import * as samples from '../sample-files.fixture';

/** Places in metres; the tests expect the degrees that pyproj 3.7.2 gives for them. */
const UTM_18S = [300_000, 8_700_000];
const MERCATOR = [-8_051_738.72, -1_583_776.62];

function collection(name: string | undefined, coordinates: unknown, isLast = false): string {
  const crs = name === undefined ? '' : `"crs":{"type":"name","properties":{"name":"${name}"}}`;
  const features = `"features":[{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":${JSON.stringify(coordinates)}}}]`;
  const members = [crs, features].filter(Boolean);
  return `{"type":"FeatureCollection",${(isLast ? members : members.toReversed()).join(',')}}`;
}

const read = (text: string | Uint8Array<ArrayBuffer>) => readFile(new Blob([text]), 'file', {});

async function boundsOf(text: string | Uint8Array<ArrayBuffer>) {
  const result = await read(text);
  if (!result.ok) throw new Error(`${result.reason} ${result.about}`);
  return { bounds: result.layer.bounds, name: result.guess.referenceSystem };
}

/** Returns a zipped shapefile of one point. */
function shapefile(prj: string, place: readonly number[]): Uint8Array<ArrayBuffer> {
  const point = samples.concat(samples.int32([1]), samples.float64(place));
  return samples.zip({ 'm.shp': samples.shp(1, [point]), 'm.prj': strToU8(prj) });
}

const utm = (name: string, datum: string, spheroid: string) =>
  `PROJCS["${name}",GEOGCS["x",DATUM["${datum}",SPHEROID["y",${spheroid}]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",10000000.0],PARAMETER["Central_Meridian",-75.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

describe('GeoJSON in another reference system', () => {
  it('is converted from Web Mercator, whichever of its names is written and wherever', async () => {
    for (const name of ['urn:ogc:def:crs:EPSG::3857', 'EPSG:3857', 'EPSG:102100', 'epsg:900913']) {
      for (const isLast of [true, false]) {
        const { bounds, name: read } = await boundsOf(collection(name, [MERCATOR, [0, 0]], isLast));
        expect(read).toBe(name);
        expect(bounds?.[0]).toBeCloseTo(-72.32999956, 8);
        expect(bounds?.[1]).toBeCloseTo(-14.08331346, 8);
        expect(bounds?.[2]).toBe(0);
      }
    }
  });

  it('is converted from UTM, with what lies outside told', async () => {
    const { bounds } = await boundsOf(
      collection('urn:ogc:def:crs:EPSG::32718', [UTM_18S, [310_000, 8_700_000]]),
    );
    expect(bounds?.[0]).toBeCloseTo(-76.83529978, 8);
    expect(bounds?.[1]).toBeCloseTo(-11.75453583, 8);
    const result = await read(collection('EPSG:3857', [MERCATOR, ['a', null], [1e300, 1]]));
    expect(result).toMatchObject({ ok: true, faults: { count: 1 } });
  });

  it('stays as it is in degrees of systems that agree with WGS 84', async () => {
    for (const name of [
      undefined,
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'urn:ogc:def:crs:EPSG:6.9:4326',
      'EPSG:4490',
    ]) {
      const { bounds, name: read } = await boundsOf(
        collection(name, [
          [-72, -14],
          [-70, -10],
        ]),
      );
      expect(bounds).toEqual([-72, -14, -70, -10]);
      expect(read).toBeUndefined();
    }
  });

  it('is refused by name if there is no way to degrees', async () => {
    for (const name of ['EPSG:28992', 'urn:ogc:def:crs:EPSG::999999', 'my grid']) {
      expect(await read(collection(name, [MERCATOR]))).toMatchObject({
        ...{ ok: false, reason: 'unknown-projection', about: name },
      });
    }
    const link = collection('x', [MERCATOR]).replace('"name":"x"', '"href":"https://x.test/3857"');
    expect(await read(link)).toMatchObject({ ok: false, reason: 'unknown-projection' });
  });

  it('is not judged by a property of a feature', async () => {
    const crs = { type: 'name', properties: { name: 'EPSG:3857' } };
    const feature = (properties: object) => ({
      ...{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [1, 2] } },
    });
    const features = [feature({ crs }), feature({ a: [], crs })];
    const { bounds } = await boundsOf(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(bounds).toEqual([1, 2, 1, 2]);
  });
});

describe('a shapefile', () => {
  it('is converted by its .prj file', async () => {
    const prj = utm('WGS_1984_UTM_Zone_18S', 'D_WGS_1984', '6378137.0,298.257223563');
    const { bounds, name } = await boundsOf(shapefile(prj, UTM_18S));
    expect(name).toBe('WGS_1984_UTM_Zone_18S');
    expect(bounds?.[0]).toBeCloseTo(-76.83529978, 8);
    expect(bounds?.[1]).toBeCloseTo(-11.75396055, 8);
    const mercator = await boundsOf(samples.mercatorShapefile());
    expect(mercator.bounds?.[1]).toBeCloseTo(-14.08331346, 8);
  });

  it('is refused by name if its datum has no known shift, or its projection is unknown', async () => {
    const psad = utm('PSAD56 / UTM 18S', 'D_Provisional', '6378388.0,297.0');
    const star = psad
      .replace('Transverse_Mercator', 'Berghaus_Star')
      .replace('PSAD56 / UTM 18S', 'Star');
    for (const [prj, about] of [
      [psad, 'PSAD56 / UTM 18S'],
      [star, 'Star'],
      ['LOCAL_CS["Mine grid"]', 'Mine grid'],
    ] as const) {
      const reason = 'unknown-projection';
      expect(await read(shapefile(prj, UTM_18S))).toMatchObject({ ok: false, reason, about });
    }
  });
});
