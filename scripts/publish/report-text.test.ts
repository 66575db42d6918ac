import { describe, expect, it } from 'vitest';
import { withReport } from './report-text';

describe('the report', () => {
  it('throws for a page without its marks', () => {
    expect(() => withReport('# A page', 'text')).toThrow(/needs/);
  });
});
