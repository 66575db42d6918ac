import { describe, expect, it } from 'vitest';
import { withReport } from './report-page';

describe('the report', () => {
  it('wants its marks in the page', () => {
    expect(() => withReport('# A page', 'text')).toThrow(/wants/);
  });
});
