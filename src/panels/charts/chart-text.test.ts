import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../domain/figure';
import { type Translate, translator } from '../../i18n/translator';
import { rowsSentence, seriesNotes, yearsSentence } from './chart-text';
import { yearMarks } from './year-marks';

const EN = {
  locale: 'en',
  t: translator('en'),
  tCharts: translator('en', 'charts'),
  lengthUnit: 'nm',
} as const;

describe('the sentence that describes a chart', () => {
  it('states the period, the least and the greatest', () => {
    const values = [
      { name: '2010', value: 5.4e9 },
      { name: '2015', value: 7e9 },
      { name: '2025', value: 28.8e9 },
    ];
    expect(yearsSentence('All goods', values, 'usd', EN)).toBe(
      'All goods, 2010 to 2025: least USD 5.4bn in 2010, greatest USD 28.8bn in 2025.',
    );
  });

  it('states no period for a single year', () => {
    expect(yearsSentence('Silver', [{ name: '2023', value: 5 }], 't', EN)).toBe(
      'Silver: 5 t in 2023.',
    );
  });

  it('names the greatest and the least of ranked rows', () => {
    const values = [
      { name: 'Peru', value: 40 },
      { name: 'Chile', value: 12 },
    ];
    expect(rowsSentence('Projects', values, 'count', EN)).toBe(
      'Projects, 2 rows: greatest 40 (Peru), least 12 (Chile).',
    );
  });

  it('states that there are no values', () => {
    expect(rowsSentence('Projects', [], 'count', EN)).toBe('Projects: no values.');
  });
});

/** Returns the key of each message. */
const KEYS: Translate<'charts'> = (key, ..._) => key;

function notesOf(...values: FigureValue[]) {
  return seriesNotes(
    values,
    yearMarks(values, ({ period = '' }) => ({ value: period, source: '' })),
    'line',
    KEYS,
  );
}

function value(period: string, amount: number): FigureValue {
  return { value: amount, period, qualifier: 'reported', asOf: '2025', sources: ['a'] };
}

describe('notes below a chart', () => {
  it('are not needed where every year has one report', () => {
    expect(notesOf(value('2022', 1), value('2023', 2))).toEqual([]);
  });

  it('explain hollow, joined, missing and omitted values', () => {
    const derived = { ...value('2022', 2), qualifier: 'derived' } as const;
    expect(notesOf(value('2022', 1), derived, value('2024', 1), value('2025-06', 1))).toEqual([
      'note.joined',
      'note.hollow',
      'note.gap',
      'note.table-only',
    ]);
  });
});
