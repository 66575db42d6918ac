import { describe, expect, it } from 'vitest';
import { countBrowser, countPlain, countUnit } from './count';

describe('unit tests', () => {
  const test = (status: string, fullName: string) => ({ status, fullName });

  it('are counted, with the names of those that failed', () => {
    const assertionResults = [test('passed', 'adds'), test('failed', 'subtracts')];
    const testResults = [{ name: 'sum.test.ts', status: 'failed', assertionResults }];
    expect(countUnit({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({
      passed: 1,
      failed: 1,
      failures: ['sum.test.ts: subtracts'],
    });
  });

  it('count a file that cannot be loaded as one failure', () => {
    const testResults = [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }];
    expect(countUnit({ numPassedTests: 5, numFailedTests: 0, testResults })).toEqual({
      passed: 5,
      failed: 1,
      failures: ['broken.test.ts'],
    });
  });
});

describe('browser tests', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'map.spec.ts',
    line: 7,
    tests: [{ projectName: 'map', status }],
  });

  it('are counted in every suite, except skipped ones', () => {
    const inner = { specs: [spec('opens', 'expected'), spec('closes', 'unexpected')] };
    const report = { suites: [{ specs: [spec('waits', 'skipped')], suites: [inner] }] };
    expect(countBrowser(report)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['map map.spec.ts:7: closes'],
    });
  });

  it('that pass only at the second try count as failed', () => {
    const report = { suites: [{ specs: [spec('opens', 'expected'), spec('zooms', 'flaky')] }] };
    expect(countBrowser(report)).toEqual({
      passed: 1,
      failed: 1,
      failures: ['map map.spec.ts:7: zooms (passed only at a second try)'],
    });
  });

  it('count errors outside of tests', () => {
    const report = {
      suites: [{ specs: [spec('opens', 'expected')] }],
      errors: [{ message: 'no' }],
    };
    expect(countBrowser(report)).toEqual({ passed: 1, failed: 1, failures: ['no'] });
  });
});

describe('a plain report', () => {
  it('states its numbers of passed and failed', () => {
    expect(countPlain({ passed: 3, failed: 2, ran: ['Firefox'] })).toEqual({
      passed: 3,
      failed: 2,
      failures: [],
    });
  });
});
