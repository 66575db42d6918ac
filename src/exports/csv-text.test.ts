import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvArchive } from './csv-archive';
import { csvOfTable, csvText } from './csv-text';
import { HOSTILE } from './exported-table.fixture';

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

describe('csvText', () => {
  it('has a byte order mark, quotes commas, doubles quotes and keeps line breaks', () => {
    expect(csvText([['a,b', 'say "x"', 'one\ntwo']])).toBe(
      '\ufeff"a,b","say ""x""","one\ntwo"\r\n',
    );
  });

  it('leaves missing values empty, and negative numbers numbers', () => {
    expect(csvText([['2023', undefined, -5.25]])).toBe('\ufeff2023,,-5.25\r\n');
  });

  it('puts an apostrophe before what a spreadsheet would run', () => {
    for (const text of ['=1', '+1', '-1', '@A', '\t=1', '\r=1', '\n=1', '＝1']) {
      expect(read(csvText([[text, 'x']]))).toEqual([[`'${text}`, 'x']]);
    }
  });

  it('is read back by an independent parser as it was written', () => {
    const sound = fc
      .string({ unit: 'binary' })
      .filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
    const rows = fc.integer({ min: 2, max: 5 }).chain((width) => {
      const row = fc.array(sound, { minLength: width, maxLength: width });
      return fc.array(row, { minLength: 1 });
    });
    fc.assert(
      fc.property(rows, (written) => {
        expect(read(csvText(written))).toEqual(written);
      }),
    );
  });

  it('never begins a cell with a formula, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...'=+-@\t\r\n'),
        (text, first) => {
          expect(read(csvText([[first + text, 'x']]))[0]?.[0]).toBe(`'${first}${text}`);
        },
      ),
    );
  });
});

describe('a table as CSV', () => {
  it('has its columns and rows', () => {
    const [head, ...rows] = read(csvOfTable(HOSTILE));
    expect(head).toEqual(['id', 'name', 'cost', 'opened', '__proto__']);
    expect(rows[0]).toEqual([
      'a',
      `'=HYPERLINK("http://x","y")`,
      '-12.5',
      '2024-11-14',
      'constructor',
    ]);
    expect(rows[2]).toEqual(['c', '\u0000\u0007钱凯港 🚢', '', '', "'@SUM(A1)"]);
    expect(rows).toHaveLength(HOSTILE.rows.length);
  });

  it('comes in an archive with dictionary, sources, licence and version', () => {
    const files = unzipSync(csvArchive(HOSTILE, 'corridor-atlas-projects-2026.11.5'));
    const named = (end: string) =>
      read(strFromU8(files[`corridor-atlas-projects-2026.11.5${end}.csv`] ?? new Uint8Array()));
    expect(named('')).toEqual(read(csvOfTable(HOSTILE)));
    expect(named('-dictionary').slice(0, 4)).toEqual([
      ['column', 'title', 'unit', 'kind', 'meaning', 'origin'],
      ['id', 'Title of id', '', 'text', 'Meaning of id', 'Published'],
      ['name', 'Title of name', '', 'text', 'Meaning of name', 'Published'],
      ['cost', 'Title of cost', 'million USD', 'number', 'Meaning of cost', 'Published'],
    ]);
    expect(named('-sources')[1]?.slice(0, 5)).toEqual([
      ...['Andina', 'Trade grew, "again"', '2019-01', '', 'https://andina.pe/1'],
    ]);
    expect(Object.fromEntries(named('-about'))).toMatchObject({
      data_version: '2026.11.5',
      licence: 'MIT https://opensource.org/license/mit',
      address: HOSTILE.about.address,
      rows: '4',
    });
  });
});
