import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../src/domain/figure';
import type { Source } from '../../src/domain/source';
import { publishSailings } from './publish-sailings';

const label = { en: '', es: '', pt: '', zh: '' };
const value = (days: number, asOf: string, source: string): FigureValue => ({
  value: days,
  qualifier: 'reported',
  asOf,
  sources: [source],
});
const source = (id: string): Source => ({
  id,
  publisher: id,
  title: id,
  language: 'en',
  kind: 'press',
});
const SOURCES = ['a', 'b', 'c'].map(source);

describe('publishSailings', () => {
  it('takes the newest interval and only the sources that it cites', () => {
    const values = [value(7, '2025', 'b'), value(14, '2023', 'a')];
    const figures = [{ id: 'frequency', label, unit: 'days' as const, values }];
    const [sailings] = publishSailings([{ id: 'wsa', figures, sources: SOURCES }]);
    expect(sailings?.interval).toMatchObject({ value: 7, asOf: '2025' });
    expect(sailings?.sources.map(({ id }) => id)).toEqual(['b']);
  });

  it('leaves out services without a published interval', () => {
    expect(publishSailings([{ id: 'wsx', figures: [], sources: SOURCES }])).toEqual([]);
  });
});
