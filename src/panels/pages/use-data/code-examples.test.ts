import { expect, it } from 'vitest';
import { codeExamples } from './code-examples';

const FOLDER = 'https://example.org/atlas/data/';

it('has about five lines for each tool, which read tables at the address of the site', () => {
  const examples = codeExamples(FOLDER);
  expect(examples.map(({ tool }) => tool)).toEqual(['R', 'Python', 'DuckDB', 'Excel']);
  for (const { tool, code } of examples) {
    expect(code.split('\n').length, tool).toBeLessThanOrEqual(6);
    expect(code, tool).toContain(FOLDER);
  }
});
