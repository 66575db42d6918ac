import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accuracyTable } from './accuracy-table';

const REPORT = `# Routing

Words.

| measure | searoute-js | atlas | target |
| --- | --- | --- | --- |
| error, % | 11.2 | 0.69 | <= 0.9 |
| no route | 18 | 0 | <= 0 |

| other | table |
`;

describe('the table of accuracy', () => {
  it('has the two engines of the first table, in the figures of the bench', () => {
    expect(accuracyTable(REPORT)).toBe(`| measure | this engine | searoute-js |
| --- | --- | --- |
| error, % | 0.69 | 11.2 |
| no route | 0 | 18 |`);
  });

  it('reads what the bench has written', () => {
    const report = readFileSync(new URL('../../docs/routing.md', import.meta.url), 'utf8');
    const table = accuracyTable(report);
    const [, , ...rows] = table.split('\n');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const [measure, own] = row.slice(2, -2).split(' | ');
      expect(report).toContain(`| ${measure} | `);
      expect(own).toMatch(/\d/);
    }
  });

  it.each(['', '| measure | atlas |\n| --- | --- |\n| a | 1 |', REPORT.split('\n| error')[0]])(
    'is not made of a report without it: %j',
    (report = '') => {
      expect(() => accuracyTable(report)).toThrow('docs/routing.md has no table');
    },
  );
});
