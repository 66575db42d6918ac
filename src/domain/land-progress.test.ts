import { describe, expect, it } from 'vitest';
import { kilometres } from '../geo/units';
import { landProgress } from './land-progress';
import type { LegStatus } from './status';
import type { LegPlan } from './voyage';

const SEA: LegPlan = { mode: 'sea', key: '', query: { from: [0, 0], to: [1, 1] } };

function land(...stretches: readonly (readonly [LegStatus, number])[]): LegPlan {
  return {
    mode: 'land',
    route: {
      distance: kilometres(stretches.reduce((sum, [, length]) => sum + length, 0)),
      stretches: stretches.map(([status, length]) => ({
        ...{
          mode: 'rail',
          status,
          distance: kilometres(length),
          derived: kilometres(0),
          track: [],
        },
      })),
    },
  };
}

describe('landProgress', () => {
  it('adds the lengths of all legs over land by status', () => {
    const legs = [land(['open', 2], ['planned', 400], ['studied', 30]), SEA, land(['planned', 60])];
    expect(landProgress(legs)).toEqual({
      ...{ open: 2, construction: 0, planned: 460, studied: 30, total: 492 },
    });
  });

  it('is 0 for a voyage by sea and for one without a route', () => {
    for (const legs of [[SEA], [], [{ mode: 'land', route: undefined }] as const]) {
      expect(landProgress(legs)).toMatchObject({ total: 0, planned: 0 });
    }
  });
});
