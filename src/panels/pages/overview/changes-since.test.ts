import { describe, expect, it } from 'vitest';
import { changesSince } from './changes-since';

const visit = (version: string, day: string) => ({ version, day });
const change = (version: string, date: string, added: number, changed: number) => ({
  version,
  date,
  datasets: [{ dataset: 'projects', added, changed, removed: 0 }],
  subjects: [],
});
const CHANGES = [
  change('2026.11.3', '2026-11-29', 1, 10),
  change('2026.11.2', '2026-11-27', 5, 20),
  change('2026.11.1', '2026-11-20', 100, 0),
];

describe('changesSince', () => {
  it('adds up the versions after the one that the reader saw', () => {
    const counts = changesSince(CHANGES, visit('2026.11.1', '2026-11-21'));
    expect([...counts]).toEqual([['projects', { added: 6, changed: 30 }]]);
  });

  it('goes by the date if the version that the reader saw is not listed', () => {
    const counts = changesSince(CHANGES, visit('2026.10.9', '2026-11-27'));
    expect([...counts]).toEqual([['projects', { added: 1, changed: 10 }]]);
  });

  it('finds nothing after the newest version', () => {
    expect(changesSince(CHANGES, visit('2026.11.3', '2026-11-29')).size).toBe(0);
  });
});
