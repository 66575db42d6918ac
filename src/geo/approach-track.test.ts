import { describe, expect, it } from 'vitest';
import { joinApproaches } from './approach-track';

describe('joinApproaches', () => {
  it('joins port to port without repeated positions', () => {
    const line = joinApproaches(
      [
        {
          end: 'from',
          track: [
            [0, 0],
            [1, 0],
          ],
        },
        {
          end: 'to',
          track: [
            [3, 0],
            [4, 0],
          ],
        },
      ],
      [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    );
    expect(line.map(([lon]) => lon)).toEqual([0, 1, 2, 3, 4]);
  });
});
