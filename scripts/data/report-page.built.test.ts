import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from './compile';
import { withReport } from './report-page';
import { reportOf } from './report-text';

describe('the report', () => {
  it('in data/README.md is what `npm run data:report -- --write` writes', () => {
    const page = readFileSync('data/README.md', 'utf8');
    const words = (text: string) => text.replace(/[\s|-]+/g, ' ');
    expect(words(page)).toBe(words(withReport(page, reportOf(compile('data')))));
  });

  it('wants its marks in the page', () => {
    expect(() => withReport('# A page', 'text')).toThrow(/wants/);
  });
});
