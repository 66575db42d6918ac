import { describe, expect, it } from 'vitest';
import type { Source } from '../../../domain/source';
import { translator } from '../../../i18n/translator';
import { type ChartSeries, seriesTable } from './series-table';

const EN = {
  locale: 'en',
  t: translator('en'),
  tCharts: translator('en', 'charts'),
  lengthUnit: 'nm',
} as const;
const same = (words: string) => ({ en: words, es: words, pt: words, zh: words });
const ANDINA: Source = {
  id: 'a',
  publisher: 'Andina',
  title: 'T',
  url: 'https://andina.pe/1',
  language: 'es',
  kind: 'press',
};
const OTHER: Source = { ...ANDINA, id: 'b', publisher: 'Nobody' };

const COPPER: ChartSeries = {
  id: 'copper',
  label: same('Copper'),
  hs: '2603',
  unit: 'usd',
  values: [
    {
      value: 9e9,
      period: '2025-01/2025-05',
      qualifier: 'reported',
      asOf: '2025-05',
      sources: ['a'],
    },
    {
      value: 15.6e9,
      period: '2023',
      qualifier: 'derived',
      asOf: '2023',
      formula: same('half of it'),
      sources: ['a'],
    },
  ],
};

const table = seriesTable([COPPER], {
  sources: [ANDINA, OTHER],
  title: 'Copper',
  fileName: 'copper',
  localization: EN,
});

describe('the table of a series', () => {
  it('has every value in the order of periods, with those that the chart leaves out', () => {
    expect(table.groups[0]?.rows.map(({ head }) => head)).toEqual(['2023', 'Jan 2025 – May 2025']);
  });

  it('notes derived values and their derivation', () => {
    expect(table.groups[0]?.rows[0]?.notes).toEqual(['Derived by us', 'How: half of it']);
    expect(table.groups[0]?.rows[1]?.notes).toEqual([]);
  });

  it('keeps only the sources that are cited', () => {
    expect(table.sources).toEqual([ANDINA]);
  });

  it('has a file with the recorded numbers', () => {
    const {
      columns,
      rows: [first],
    } = table.data;
    expect(first).toHaveLength(columns.length);
    expect(first?.slice(0, 6)).toEqual(['Copper', '2603', '2023', 15.6e9, undefined, 'usd']);
    expect(first?.at(-1)).toBe('Andina https://andina.pe/1');
  });
});
