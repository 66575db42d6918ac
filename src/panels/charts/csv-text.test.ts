import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text';

describe('csvText', () => {
  it('quotes commas, doubles quotes and keeps line breaks', () => {
    expect(csvText([['a,b', 'say "x"', 'one\ntwo']])).toBe('"a,b","say ""x""","one\ntwo"\r\n');
  });

  it('writes nothing for what is not known', () => {
    expect(csvText([['2023', undefined, 5]])).toBe('2023,,5\r\n');
  });

  it('is read back as it was by a parser that knows nothing of it', () => {
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
