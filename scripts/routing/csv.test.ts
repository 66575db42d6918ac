import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv';

describe('a CSV text', () => {
  it.each([
    { holds: 'nothing', text: '', records: [] },
    { holds: 'one record without an end', text: 'a,b', records: [['a', 'b']] },
    { holds: 'both line ends', text: 'a\r\nb\n', records: [['a'], ['b']] },
    { holds: 'commas in quotes', text: '"Lima, Peru",1\n', records: [['Lima, Peru', '1']] },
    {
      holds: 'doubled quotes',
      text: 'the ""X"" entry,"the ""X"" entry"',
      records: [['the ""X"" entry', 'the "X" entry']],
    },
    { holds: 'a line end in quotes', text: '"a\nb",c\n', records: [['a\nb', 'c']] },
    { holds: 'empty fields', text: ',"",\n', records: [['', '', '']] },
    { holds: 'an empty last field without an end', text: 'a,', records: [['a', '']] },
  ])('that holds $holds is read', ({ text, records }) => {
    expect(readCsv(text)).toEqual(records);
  });

  it('comes back as it was written, whatever its fields hold', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', 'é') });
    const table = fc.array(fc.array(field, { minLength: 1 }));
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (records, lineEnd) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const text = records.map((record) => record.map(quoted).join(',') + lineEnd).join('');
        expect(readCsv(text)).toEqual(records);
      }),
    );
  });

  it.each([
    { wrong: 'a quote left open', text: 'a\n"b', message: 'CSV record 2 has a quote' },
    { wrong: 'text after a quote', text: '"a"b', message: 'CSV record 1 goes on' },
  ])('with $wrong is refused', ({ text, message }) => {
    expect(() => readCsv(text)).toThrow(message);
  });
});
