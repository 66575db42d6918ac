import { describe, expect, it } from 'vitest';
import { greatCircleDistance } from '../../src/geo/great-circle';
import { parseDistances, readPublishedDistances } from './published-distances';

const HEAD =
  'from_name,from_lon,from_lat,to_name,to_lon,to_lat,via,closed_passages,distance_nm,kind,source';

describe('the published distances', () => {
  const rows = readPublishedDistances();

  it('have 270 rows', () => {
    expect(rows).toHaveLength(270);
  });

  it('name both ends, the closed passages and the source', () => {
    const row = rows.find(({ kind, via }) => kind === 'composite' && via.includes('Good Hope'));
    expect(row).toEqual({
      from: { name: 'Hamburg, Germany', position: [10.15, 53.5417] },
      to: { name: 'Colombo, Sri Lanka', position: [79.85, 6.95] },
      via: 'via Cape of Good Hope',
      closed: ['panama', 'suez'],
      distance: 10_766,
      kind: 'composite',
      source: expect.stringContaining('Ile D’Ouessant-Cape Of Good Hope 5746'),
    });
  });

  it('are not shorter than the great circle beyond rounding and old geodesy', () => {
    const short = rows.filter(
      ({ from, to, distance }) =>
        distance < greatCircleDistance(from.position, to.position) * 0.995 - 1,
    );
    expect(short.map(({ from, to }) => `${from.name} - ${to.name}`)).toEqual([]);
  });
});

describe('a table of distances', () => {
  const good = ['A', '1', '2', 'B', '3', '4', '', '', '150', 'direct', 'S'];

  it('has no closed passages where none is named', () => {
    expect(parseDistances(`${HEAD}\n${good}`)[0]?.closed).toEqual([]);
  });

  it.each([
    { wrong: 'other columns', text: `name\n${good}`, message: 'Columns are name, expected from_' },
    { wrong: 'a short record', text: `${HEAD}\n${good}\nA,1`, message: 'Record 2 has 2 fields' },
    {
      wrong: 'no distance',
      text: `${HEAD}\n${good.with(8, '')}`,
      message: 'Record 1, distance_nm is ""',
    },
    {
      wrong: 'a latitude past a pole',
      text: `${HEAD}\n${good.with(5, '91')}`,
      message: 'to_lat is "91"',
    },
    {
      wrong: 'an unknown kind',
      text: `${HEAD}\n${good.with(9, 'guess')}`,
      message: 'kind is "guess"',
    },
  ])('with $wrong is refused', ({ text, message }) => {
    expect(() => parseDistances(text)).toThrow(message);
  });
});
