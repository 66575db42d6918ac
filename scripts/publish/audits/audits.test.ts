import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditTable } from './audit-table';
import { readAudits } from './read-audits';

const HEAD = 'held: 2026-11-29\nfrom: all records\nseed: 7\ncommit: 674874eb\nrows:\n';
const ROW = (file: string, rest: string) =>
  `  - file: ${file}\n    path: costs.0\n    value: USD 5m\n    sources: [a]\n${rest}`;
const CHANCAY = 'data/projects/chancay-port.yaml';

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'audits-'));
  writeFileSync(join(folder, '2026.yaml'), text);
  return readAudits(folder);
}

describe('audits', () => {
  it('are read without fault', () => {
    const { audits, faults } = readAudits('data/audits');
    expect(faults).toEqual([]);
    expect(audits.some(({ seed, rows }) => seed !== undefined && rows.length === 50)).toBe(true);
  });

  it('auditsAreRead: refused with an unknown kind of fault, a fault without a note, or a record that is gone', () => {
    for (const row of [
      ROW(CHANCAY, '    verdict: faulty\n    faults: [taste]\n    note: Wrong.\n'),
      ROW(CHANCAY, '    verdict: faulty\n    faults: [date]\n'),
      ROW(CHANCAY, '    verdict: agrees\n    faults: [date]\n'),
      ROW('data/projects/nowhere.yaml', '    verdict: agrees\n'),
    ]) {
      expect(read(HEAD + row).faults, row).toHaveLength(1);
    }
  });

  it('are counted by kind of fault, with the pages that were not found apart', () => {
    const rows = [
      ROW(CHANCAY, '    verdict: faulty\n    faults: [date, title]\n    note: Wrong.\n'),
      ROW(CHANCAY, '    verdict: agrees\n'),
      ROW(CHANCAY, '    verdict: not-found\n'),
    ];
    expect(
      auditTable(read(HEAD + rows.join('')).audits)
        .split('\n')
        .at(-1),
    ).toBe(
      '| 2026-11-29 | all records, seed 7 | 3 | 1 | 2 | 1 (50 %) | 0 | 1 | 0 | 0 | 1 | 0 | 0 |',
    );
  });
});
