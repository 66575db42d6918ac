import { expect, it } from 'vitest';
import { CHANCAY, resolver, router, YANGSHAN } from './answer.fixture';
import type { BuiltEngine } from './built-engine';
import { documentOf } from './document';

const engine = {
  router,
  name: 'atlas 1',
  loadMilliseconds: 12.34,
  dataBytes: 5,
} as unknown as BuiltEngine;

function answer(rows: readonly unknown[]) {
  return JSON.parse([...documentOf(engine, rows, resolver, {})].join(''));
}

it('answers an array by one document with lines from port to port', () => {
  expect(answer([{ id: 'a', from: CHANCAY, to: YANGSHAN, avoid: [] }])).toEqual({
    engine: 'atlas 1',
    load_ms: 12.3,
    data_bytes: 5,
    rss_mb: expect.any(Number),
    results: [
      {
        id: 'a',
        nm: 9280.6009,
        ms: expect.any(Number),
        lines: [
          [CHANCAY, [0, 0.123457]],
          [
            [0, 0.123457],
            [1, 1],
          ],
          [[1, 1], YANGSHAN],
        ],
      },
    ],
  });
});

it('says why a row has no route, and goes on', () => {
  const ends = { from: CHANCAY, to: YANGSHAN };
  const { results } = answer([
    { id: 1, ...ends, avoid: ['panama'] },
    { id: 2, ...ends, avoid: ['atlantis'] },
    { id: 3, from: [30, 122], to: YANGSHAN },
    { id: 4, from: CHANCAY },
    'nothing',
    { id: 6, ...ends, vai: ['panama'] },
    { id: 7, from: [1.5, 2], to: YANGSHAN },
    { id: 8, ...ends },
  ]);
  expect(results.map(({ id, nm, error = '' }: Record<string, unknown>) => [id, nm, error])).toEqual(
    [
      [1, null, 'closed: every route is closed'],
      [2, null, 'bad-row: closed: no passage "atlantis"'],
      [3, null, expect.stringContaining('did you mean 122,30?')],
      [4, null, 'bad-row: to is missing'],
      [null, null, 'bad-row: the row is no object'],
      [6, null, 'bad-row: unknown field "vai"; did you mean via?'],
      [7, null, 'fault: broken'],
      [8, 9280.6009, ''],
    ],
  );
});
