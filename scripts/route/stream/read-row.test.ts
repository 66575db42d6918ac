import { describe, expect, it } from 'vitest';
import { readHeader, readRow } from './read-row';

const line = (text: string) => ({ number: 2, text, end: 0 });

describe('a CSV', () => {
  it('has places in one column or in two', () => {
    const format = readHeader('id;From;to_lon;to_lat');
    expect(format).toMatchObject({ delimiter: ';' });
    expect(readRow(line('a;"San Pedro; AR";122.5;30'), format)).toEqual({
      id: 'a',
      from: 'San Pedro; AR',
      to: [122.5, 30],
    });
    expect(readRow(line('a;x;;30'), format)).toMatchObject({ to: [Number.NaN, 30] });
  });

  it.each([
    ['from,to,clsoed', 'column "clsoed" that is no field; did you mean closed?'],
    ['from,id', 'needs a column "to", or "to_lon" and "to_lat"'],
    ['from,to,to', 'the column "to" twice'],
    ['from,from_lon,from_lat,to', 'needs a column "from"'],
  ])('with the header %s is refused', (header, message) => {
    expect(() => readHeader(header)).toThrow(message);
  });

  it.each([
    ['a', '1 cells, expected 2'],
    ['a,b,c', '3 cells, expected 2'],
    ['"a,b', 'not CSV'],
  ])('with the row %s has an error in that row', (text, message) => {
    expect(() => readRow(line(text), readHeader('from,to'))).toThrow(message);
  });
});

describe('NDJSON', () => {
  it('has an error in a row that is not JSON', () => {
    expect(readRow(line('{"from": 1}'), { kind: 'ndjson' })).toEqual({ from: 1 });
    expect(() => readRow(line('{"from": [NaN, 1]}'), { kind: 'ndjson' })).toThrow(
      'bad-row: not JSON',
    );
  });
});
