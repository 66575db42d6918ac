import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Position } from '../../src/geo/position';
import { countryPort } from './main-ports';

const ports = [
  { id: 'clsai', position: [-71.6, -33.6] as Position },
  { id: 'clvap', position: [-71.6, -33.0] as Position },
  { id: 'pecll', position: [-77.1, -12.1] as Position },
];
const calling = (...ids: readonly string[]) => ({ calls: ids.map((port) => ({ port })) });

describe('countryPort', () => {
  const given = { ranked: new Map<string, string>(), services: [], ports, largestTown: undefined };

  it('is the port of a ranking before all others', () => {
    const services = [calling('clvap'), calling('clvap')];
    const ranked = new Map([['CL', 'clsai']]);
    expect(countryPort('CL', { ...given, ranked, services })).toEqual({
      kind: 'main',
      port: 'clsai',
    });
  });

  it('is the port with the most services, each counted once', () => {
    const services = [calling('clvap', 'pecll', 'clvap'), calling('clsai'), calling('clsai')];
    expect(countryPort('CL', { ...given, services })).toEqual({ kind: 'main', port: 'clsai' });
  });

  it('is the port nearest to the largest town, and is not called main', () => {
    const largestTown: Position = [-71.5, -33.05];
    expect(countryPort('CL', { ...given, largestTown })).toEqual({ kind: 'near', port: 'clvap' });
  });

  it('is none of another country', () => {
    expect(countryPort('BO', { ...given, largestTown: [-68, -16] })).toBeUndefined();
  });
});

describe('the main ports', () => {
  const read = (name: string) =>
    readFileSync(new URL(`../../data/places/${name}`, import.meta.url), 'utf8');
  const rows = parseCsv(read('main-ports.csv'), { columns: true }) as readonly {
    country: string;
    port: string;
    ranking: string;
  }[];
  const rankings = parseYaml(read('port-rankings.yaml')) as Readonly<
    Record<string, { publisher: string; title: string; asOf: string; url: string }>
  >;

  it('cite a ranking with publisher, year and address', () => {
    for (const { country, port, ranking } of rows) {
      expect(port.startsWith(country.toLowerCase()), port).toBe(true);
      expect(rankings[ranking], ranking).toMatchObject({
        publisher: expect.stringMatching(/./) as string,
        title: expect.stringMatching(/./) as string,
        asOf: expect.stringMatching(/^\d{4}$/) as string,
        url: expect.stringMatching(/^https:/) as string,
      });
    }
  });

  it('use every ranking', () => {
    const cited = new Set(rows.map(({ ranking }) => ranking));
    expect(Object.keys(rankings).filter((id) => !cited.has(id))).toEqual([]);
  });
});
