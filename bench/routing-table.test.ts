import { describe, expect, it } from 'vitest';
import type { Measure, RoutingColumn } from './routing-measures';
import { formatRoutingTable } from './routing-table';

const EMPTY: RoutingColumn = { estimates: [] };

describe('the table of routing', () => {
  it('states whether a target is met, or by how much it is missed', () => {
    const columns = { searoute: EMPTY, atlas: EMPTY, practical: EMPTY };
    expect(formatRoutingTable([measure(0.904, 4.5), measure(0.9, 4.81)], columns)).toBe(
      [
        '| measure | searoute-js | atlas | practical estimate | target | verdict |',
        '| --- | --- | --- | --- | --- | --- |',
        '| error | 0.90 / 4.50 | 0.90 / 4.50 | 0.90 / 4.50 | <= 0.9 / 4.5 | met |',
        '| error | 0.90 / 4.81 | 0.90 / 4.81 | 0.90 / 4.81 | <= 0.9 / 4.5 | missed: p90 by 0.31 |',
      ].join('\n'),
    );
  });

  it('leaves missing figures empty', () => {
    const time = {
      name: 'ms',
      digits: 0,
      limit: 3,
      value: ({ engine }: RoutingColumn) => engine && 2,
    };
    const columns = { searoute: EMPTY, atlas: EMPTY, practical: EMPTY };
    const table = formatRoutingTable([{ name: 'time', figures: [time] }], columns);
    expect(table).toContain('| time | - | - | - | <= 3 |');
  });
});

function measure(median: number, p90: number): Measure {
  return {
    name: 'error',
    figures: [
      { name: 'median', digits: 2, limit: 0.9, value: () => median },
      { name: 'p90', digits: 2, limit: 4.5, value: () => p90 },
    ],
  };
}
