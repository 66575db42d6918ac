import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../domain/figure';
import type { Translate } from '../../i18n/translator';
import { seriesNotes } from './series-notes';
import { yearMarks } from './year-marks';

/** Returns the key of each message. */
const KEYS: Translate<'charts'> = (key, ..._) => key;

function notesOf(...values: FigureValue[]) {
  return seriesNotes(values, yearMarks(values, String), 'line', KEYS);
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
