import { beforeEach, describe, expect, it } from 'vitest';
import { type Check, checkOf, inOrder, judge, runLanes, summaryOf } from './total';

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
    expect(summaryOf(outcomes, 15).slice(0, 2)).toEqual([
      'ok   types: 1 passed, 0 failed, 1.4 s',
      'FAIL unit tests: 7 passed, 1 failed, 20.0 s',
    ]);
  });

  it('lists each failure again', () => {
    expect(summaryOf(outcomes, 15)).toContain('     unit tests: sum.test.ts: adds');
  });

  it('ends with the total', () => {
    expect(summaryOf(outcomes, 15).slice(-2)).toEqual(['15 s in all', '8 passed, 1 failed']);
  });
});

describe('a check', () => {
  it('sees what was set in the environment before it runs', async () => {
    const check = checkOf('a', 'node', '-e', 'process.exit(process.env.ATLAS_TRIED ? 0 : 1)');
    process.env.ATLAS_TRIED = '1';
    const { failed } = await check.run('beside others');
    delete process.env.ATLAS_TRIED;
    expect(failed).toBe(0);
  });
});

describe('lanes of checks', () => {
  const ended: string[] = [];
  const check = (name: string, milliseconds: number, failed = 0): Check => ({
    name,
    async run() {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      ended.push(name);
      return { name, seconds: 0, passed: 1, failed, failures: [] };
    },
  });

  beforeEach(() => {
    ended.length = 0;
  });

  it('wait for a check of another lane that comes before', async () => {
    const [first, ...later] = inOrder(check('first', 20), check('second', 0), check('third', 0));
    await runLanes([later, [first as Check]]);
    expect(ended).toEqual(['first', 'second', 'third']);
  });

  it('leave out what needs a check that failed, and count it as failed', async () => {
    const [first, second] = inOrder(check('first', 0, 1), check('second', 0)) as [Check, Check];
    const outcomes = await runLanes([[second], [first]]);
    expect(ended).toEqual(['first']);
    expect(outcomes[0]).toMatchObject({
      name: 'second',
      passed: 0,
      failed: 1,
      failures: ['left out, since first failed'],
    });
  });

  it('run side by side, and one check that fails does not stop its lane', async () => {
    const exits = (name: string, code: number) =>
      checkOf(name, 'node', '-e', `process.exit(${code})`);
    const outcomes = await runLanes([
      [exits('a', 1), exits('b', 0)],
      [exits('c', 0), checkOf('d', 'no-such-program')],
    ]);
    expect(outcomes.map(({ name, failed }) => [name, failed])).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 0],
      ['d', 1],
    ]);
  });
});
