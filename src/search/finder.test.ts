import { describe, expect, it } from 'vitest';
import type { RecordNode } from '../domain/record-graph';
import { createFinder } from './finder';

function node(
  kind: RecordNode['kind'],
  id: string,
  name: string,
  more: Partial<RecordNode> = {},
): RecordNode {
  return { kind, id, name: { en: name, es: name, zh: name }, ...more };
}

const finder = createFinder({
  graph: {
    nodes: [
      node('port', 'pechy', 'Chancay', { name: { en: 'Chancay', es: 'Chancay', zh: '钱凯' } }),
      node('project', 'chancay-tunnel', 'Chancay access tunnel'),
      node('company', 'china-harbour', 'China Harbour Engineering', { aliases: ['CHEC'] }),
      node('port', 'mxlzc', 'Lázaro Cárdenas'),
    ],
    links: new Map(),
  },
  ports: [
    {
      id: 'pechy',
      name: 'Chancay',
      country: 'PE',
      position: [-77.27, -11.58],
      timeZone: 'America/Lima',
    },
    {
      id: 'nlrtm',
      name: 'Rotterdam',
      country: 'NL',
      position: [4.48, 51.92],
      timeZone: 'Europe/Amsterdam',
    },
  ],
});

const names = (text: string) => finder.find(text).results.map(({ name }) => name.en);

describe('createFinder', () => {
  it('matches the beginning of a word, with or without accents', () => {
    expect(names('lazaro card')).toEqual(['Lázaro Cárdenas']);
  });

  it('matches Chinese names and aliases', () => {
    expect(names('钱凯')).toEqual(['Chancay']);
    expect(names('chec')).toEqual(['China Harbour Engineering']);
  });

  it('matches ports by their code, and returns ports without a page as places', () => {
    expect(names('PECHY')).toEqual(['Chancay']);
    expect(finder.find('nlrtm').results).toMatchObject([
      { kind: 'port-of-the-world', name: { en: 'Rotterdam' }, country: 'NL' },
    ]);
  });

  it('ranks a port above records named after it', () => {
    expect(names('chanc')[0]).toBe('Chancay');
  });

  it('returns a port once, as a record', () => {
    expect(finder.find('chancay').results.filter(({ key }) => key.includes('pechy'))).toHaveLength(
      1,
    );
  });

  it('tolerates a typing error and returns nothing for an empty text', () => {
    expect(names('roterdam')).toEqual(['Rotterdam']);
    expect(names('   ')).toEqual([]);
    expect(names('xyzzy')).toEqual([]);
  });
});
