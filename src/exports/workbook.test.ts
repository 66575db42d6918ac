import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { HOSTILE } from './exported-table.fixture';
import { workbook } from './workbook';

const NAMES = { data: 'Data', dictionary: 'Columns', sources: 'Sources', about: 'About' };

it('is read back with numbers as numbers, whole days as dates and every text as text', async () => {
  const blob = await workbook(HOSTILE, NAMES);
  const sheets = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
  const sheet = (name: string) => sheets.find((each) => each.sheet === name)?.data ?? [];
  expect(sheets.map((each) => each.sheet)).toEqual(['Data', 'Columns', 'Sources', 'About']);
  const [head, first, second, third, fourth] = sheet('Data');
  expect(head?.[2]).toBe('Title of cost (million USD)');
  expect(first).toEqual([
    ...['a', '=HYPERLINK("http://x","y")', -12.5],
    ...[new Date('2024-11-14T00:00:00Z'), 'constructor'],
  ]);
  expect(second).toEqual(['b', '<script>alert(1)</script>, "quoted"\nline', 0, '2027', '+1']);
  expect(third).toEqual(['c', '钱凯港 🚢', null, null, '@SUM(A1)']);
  expect(fourth?.slice(0, 4)).toEqual(['-d', '＝1+1', 1e21, new Date('2024-02-29T00:00:00Z')]);
  expect(sheet('Columns')[3]).toEqual([
    ...['cost', 'Title of cost', 'million USD', 'number', 'Meaning of cost', 'Published'],
  ]);
  expect(sheet('Sources')[1]?.[0]).toBe('Andina');
  expect(sheet('About')).toContainEqual(['data_version', '2026.11.5']);
});
