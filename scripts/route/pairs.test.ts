import { describe, expect, it } from 'vitest';
import { answerPair } from './answer';
import { CHANCAY, resolver, router, YANGSHAN } from './answer.fixture';
import { parsePair } from './pairs';

const ENDS = { from: CHANCAY, to: YANGSHAN };

describe('a row', () => {
  it('asks what the command line asks, unless it says otherwise', () => {
    const defaults = { closed: ['suez'], vessel: { draught: 12, beam: 40 } };
    const row = { ...ENDS, draught: '15.5', via: 'panama, kiel', weather_limit: false, id: 7 };
    expect(parsePair(row, resolver, defaults)).toMatchObject({
      id: 7,
      query: {
        ...ENDS,
        closed: ['suez'],
        via: ['panama', 'kiel'],
        vessel: { draught: 15.5, beam: 40 },
        keepsWeatherLimit: false,
      },
    });
  });

  it('may leave fields blank, as a CSV does', () => {
    const pair = parsePair({ ...ENDS, id: '', via: '', draught: '' }, resolver, {});
    expect(pair).toMatchObject({ query: ENDS });
    expect('query' in pair && pair.query.via).toBeUndefined();
  });

  it.each([
    [{ ...ENDS, clsoed: ['suez'] }, 'unknown field "clsoed"; did you mean closed?'],
    [{ ...ENDS, draught: '50ft' }, 'draught: "50ft" is no length'],
    [{ ...ENDS, beam: -1 }, 'beam: -1 is no length'],
    [{ ...ENDS, via: [1] }, 'via: expected passages'],
    [{ ...ENDS, closed: ['suez'], avoid: ['kiel'] }, 'avoid is another name of closed'],
    [{ ...ENDS, weather_limit: 'no' }, 'neither true nor false'],
    [{ ...ENDS, from: [1, 2, 3] }, 'from: expected two numbers'],
    [{ ...ENDS, from: [Number.NaN, 1] }, 'from: expected longitude,latitude'],
    [{ ...ENDS, to: [30, 122] }, 'to: latitude 122 is beyond 90 degrees'],
    [{ ...ENDS, to: '1,2,3' }, 'to: expected longitude,latitude'],
    [[1, 2], 'no object'],
  ])('%j is an error that names the field', (row, error) => {
    expect(parsePair(row, resolver, {})).toMatchObject({ error: expect.stringContaining(error) });
  });
});

describe('a position on land', () => {
  it('is told from one with its numbers swapped', () => {
    const swapped = parsePair({ from: [29.5, 25], to: YANGSHAN }, resolver, {});
    expect(answerPair(router, swapped, false).error).toBe(
      'landlocked: no navigable water near (from)',
    );
    const other = parsePair({ from: [30, 5], to: YANGSHAN }, resolver, {});
    expect(answerPair(router, other, false).error).toContain('did you mean 5,30?');
  });
});
