import { describe, expect, it } from 'vitest';
import { judge, summaryOf } from './total';

const GREEN = { passed: 3, failed: 0, failures: [] };

describe('a run of tests', () => {
  it('is what its report says', () => {
    expect(judge(true, GREEN)).toEqual(GREEN);
    const red = { passed: 2, failed: 1, failures: ['adds'] };
    expect(judge(false, red)).toEqual(red);
  });

  it('without a report has failed', () => {
    expect(judge(true)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('that fails with all its tests green has failed', () => {
    expect(judge(false, GREEN)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('without tests has failed', () => {
    expect(judge(true, { passed: 0, failed: 0, failures: [] })).toMatchObject({ failed: 1 });
  });
});

describe('the summary', () => {
  const outcomes = [
    { name: 'types', seconds: 1.44, passed: 1, failed: 0, failures: [] },
    { name: 'unit tests', seconds: 20, passed: 7, failed: 1, failures: ['sum.test.ts: adds'] },
  ];

  it('says of each check what it came to and how long it took', () => {
    expect(summaryOf(outcomes).slice(0, 2)).toEqual([
      'ok   types: 1 passed, 0 failed, 1.4 s',
      'FAIL unit tests: 7 passed, 1 failed, 20.0 s',
    ]);
  });

  it('names each failure again', () => {
    expect(summaryOf(outcomes)).toContain('     unit tests: sum.test.ts: adds');
  });

  it('ends with the sum', () => {
    expect(summaryOf(outcomes).slice(-2)).toEqual(['21 s in all', '8 passed, 1 failed']);
  });
});
