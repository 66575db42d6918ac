import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvOf } from './csv';
import { flag, number, tableOf, text } from './table';

const HOSTILE = [
  '=HYPERLINK("https://example.com")',
  '+1',
  '@SUM(A1)',
  'a "quoted", text\r\nof two lines',
  '<script>alert(1)</script>',
  '__proto__',
  '钱凯',
  ' ',
];

const table = tableOf(
  'texts',
  'Texts',
  [],
  HOSTILE.map((name, index) => ({ name, index })),
  [
    text('text', 'text', ({ name }) => name),
    number('number', 'number', ({ index }) => -index / 2),
    flag('even', 'whether the number is even', ({ index }) => index % 2 === 0),
    text('none', 'nothing', () => undefined),
  ],
);

it('holds texts as they are, but for an apostrophe before what a spreadsheet would run', () => {
  const { data } = Papa.parse<readonly string[]>(csvOf(table), { skipEmptyLines: true });
  expect(data[0]).toEqual(['text', 'number', 'even', 'none']);
  expect(data.slice(1).map(([name]) => name)).toEqual(
    HOSTILE.map((name) => (/^[=+@]/.test(name) ? `'${name}` : name)),
  );
  expect(data.slice(1).map(([, value]) => Number(value))).toEqual(
    HOSTILE.map((_, index) => -index / 2 + 0),
  );
  expect(data[1]?.slice(2)).toEqual(['true', '']);
});

it('begins with the first name, without a byte order mark', () => {
  expect(csvOf(table).startsWith('text,number,even,none\r\n')).toBe(true);
});
