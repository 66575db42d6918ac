import { describe, expect, it } from 'vitest';
import { judge, summaryOf } from './total';

const GREEN = { passed: 3, failed: 0, failures: [] };

describe('a run of tests', () => {
  it('has the count of its report', () => {
    expect(judge(true, GREEN)).toEqual(GREEN);
    const red = { passed: 2, failed: 1, failures: ['adds'] };
    expect(judge(false, red)).toEqual(red);
  });

  it('fails without a report', () => {
    expect(judge(true)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('fails if the command fails with all tests passed', () => {
    expect(judge(false, GREEN)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('fails without tests', () => {
    expect(judge(true, { passed: 0, failed: 0, failures: [] })).toMatchObject({ failed: 1 });
  });
});

describe('the summary', () => {
  const outcomes = [
    { name: 'types', seconds: 1.44, passed: 1, failed: 0, failures: [] },
    { name: 'unit tests', seconds: 20, passed: 7, failed: 1, failures: ['sum.test.ts: adds'] },
  ];

  it('states the result and the duration of each check', () => {
    expect(summaryOf(outcomes).slice(0, 2)).toEqual([
      'ok   types: 1 passed, 0 failed, 1.4 s',
      'FAIL unit tests: 7 passed, 1 failed, 20.0 s',
    ]);
  });

  it('lists each failure again', () => {
    expect(summaryOf(outcomes)).toContain('     unit tests: sum.test.ts: adds');
  });

  it('ends with the total', () => {
    expect(summaryOf(outcomes).slice(-2)).toEqual(['21 s in all', '8 passed, 1 failed']);
  });
});
