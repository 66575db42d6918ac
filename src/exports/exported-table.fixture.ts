import type { Source } from '../domain/source';
import type { ExportedColumn, ExportedTable } from './exported-table';

const column = (id: string, kind: ExportedColumn['kind'], unit?: string): ExportedColumn => ({
  ...{ id, kind, title: `Title of ${id}`, meaning: `Meaning of ${id}`, origin: 'Published' },
  ...(unit !== undefined && { unit }),
});

const ANDINA: Source = {
  ...{ id: 'andina-2019', publisher: 'Andina', title: 'Trade grew, "again"' },
  ...{ url: 'https://andina.pe/1', date: '2019-01', language: 'es', kind: 'press' },
};

/** A table with texts that spreadsheets, XML, JavaScript and CSV could take for something else. */
export const HOSTILE: ExportedTable = {
  columns: [
    ...[column('id', 'text'), column('name', 'text'), column('cost', 'number', 'million USD')],
    ...[column('opened', 'date'), column('__proto__', 'text')],
  ],
  rows: [
    {
      values: ['a', '=HYPERLINK("http://x","y")', -12.5, '2024-11-14', 'constructor'],
      geometry: { kind: 'point', position: [-77.27, -11.594321] },
    },
    {
      values: ['b', '<script>alert(1)</script>, "quoted"\nline', 0, '2027', '+1'],
      geometry: {
        kind: 'line',
        track: [
          [170, 0],
          [190, 10],
        ],
      },
    },
    { values: ['c', '\u0000\u0007钱凯港 🚢', undefined, undefined, '@SUM(A1)'] },
    {
      values: ['-d', '＝1+1', 1e21, '2024-02-29', '\t=1'],
      geometry: {
        kind: 'points',
        positions: [
          [181, 1],
          [121.5, 31.2],
        ],
      },
    },
  ],
  about: {
    ...{ title: 'Projects', publisher: 'Corridor Atlas', version: '2026.11.5', date: '2026-11-29' },
    licence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    address: 'https://atlas.example/en/p/?f=sector:port',
    sources: [ANDINA],
    sourcesNote: 'As cited in each row.',
  },
};
