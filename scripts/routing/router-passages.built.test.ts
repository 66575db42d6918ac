import { beforeAll, describe, expect, it } from 'vitest';
import type { SeaRouter } from '../../src/routing/index';
import { builtWaterways, openBuiltRouter } from '../../tools/routing/built-router';
import { ENDS, type Ends } from '../publish/checks/passage-ends';

let router: SeaRouter;
beforeAll(() => {
  router = openBuiltRouter();
});

const { passages } = builtWaterways();

describe('a passage', () => {
  it('that a deep ship cannot pass is closed to it', () => {
    for (const { id, limits } of passages) {
      const [from, to] = ENDS[id] as Ends;
      for (const { measure, metres } of limits) {
        const vessel = { [measure]: metres + 0.1 };
        const route = router.route({ from, to, opened: [id], vessel });
        expect(route.ok && route.passages.some((passed) => passed.id === id)).toBe(false);
      }
    }
  });
});

describe('closing Suez, Panama and both capes', () => {
  it('separates the Atlantic from the Pacific', () => {
    const closed = ['suez', 'panama', 'good-hope', 'drake', 'magellan'];
    const route = router.route({ from: [-30, 30], to: [-150, 30], closed });
    expect(route).toEqual({ ok: false, reason: 'closed' });
  });
});
