import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../domain/source';
import { translator } from '../../../i18n/translator';
import { csvDocument, csvText } from './csv-document';

const EN = { t: translator('en'), tCharts: translator('en', 'charts') };
const SOURCE: Source = {
  id: 'andina-2019',
  publisher: 'Andina',
  title: 'Trade grew, again',
  url: 'https://andina.pe/1',
  date: '2019-01',
  language: 'es',
  kind: 'press',
};
const ROWS = [
  ['year', 'value'],
  ['2018', 5],
];

describe('a CSV file', () => {
  it('states its version and its sources first', () => {
    const text = csvDocument(ROWS, { version: '2026.11.1', sources: [SOURCE] }, EN);
    expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
      '"# Corridor Atlas, data version 2026.11.1"',
      '"# Source: Andina, Trade grew, again, 2019-01, https://andina.pe/1"',
      'year,value',
      '2018,5',
      '',
    ]);
  });

  it('leaves out an unknown version, and marks data without a source', () => {
    const text = csvDocument(ROWS, { version: undefined, sources: [] }, EN);
    expect(text).toMatch(/^\ufeff# Corridor Atlas\r\n# Derived by Corridor Atlas/);
  });

  it('parses as one field per comment line and then the table', () => {
    const text = csvDocument(ROWS, { version: '2026.11.1', sources: [SOURCE] }, EN);
    const read = parse(text, { bom: true, relax_column_count: true });
    expect(read.slice(2)).toEqual([
      ['year', 'value'],
      ['2018', '5'],
    ]);
  });
});

import fc from 'fast-check';

describe('csvText', () => {
  it('quotes commas, doubles quotes and keeps line breaks', () => {
    expect(csvText([['a,b', 'say "x"', 'one\ntwo']])).toBe('"a,b","say ""x""","one\ntwo"\r\n');
  });

  it('leaves unknown cells empty', () => {
    expect(csvText([['2023', undefined, 5]])).toBe('2023,,5\r\n');
  });

  it('round-trips through an independent parser', () => {
    const rows = fc.integer({ min: 2, max: 5 }).chain((width) => {
      const row = fc.array(fc.string({ unit: 'binary' }), { minLength: width, maxLength: width });
      return fc.array(row, { minLength: 1 });
    });
    fc.assert(
      fc.property(rows, (written) => {
        expect(parse(csvText(written), { record_delimiter: '\r\n' })).toEqual(written);
      }),
    );
  });
});
