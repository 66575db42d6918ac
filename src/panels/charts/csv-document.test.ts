import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../domain/source';
import { translator } from '../../i18n/translator';
import { csvDocument } from './csv-document';

const EN = { t: translator('en'), say: translator('en', 'charts') };
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
  it('says its version and its sources first', () => {
    const text = csvDocument(ROWS, { version: '2026.11.1', sources: [SOURCE] }, EN);
    expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
      '"# Corridor Atlas, data version 2026.11.1"',
      '"# Source: Andina, Trade grew, again, 2019-01, https://andina.pe/1"',
      'year,value',
      '2018,5',
      '',
    ]);
  });

  it('leaves out a version that is not known, and says what rests on no source', () => {
    const text = csvDocument(ROWS, { version: undefined, sources: [] }, EN);
    expect(text).toMatch(/^\ufeff# Corridor Atlas\r\n# Derived by Corridor Atlas/);
  });

  it('is read by a parser as one field a line and then the table', () => {
    const text = csvDocument(ROWS, { version: '2026.11.1', sources: [SOURCE] }, EN);
    const read = parse(text, { bom: true, relax_column_count: true });
    expect(read.slice(2)).toEqual([
      ['year', 'value'],
      ['2018', '5'],
    ]);
  });
});
