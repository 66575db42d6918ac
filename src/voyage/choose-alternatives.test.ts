import { describe, expect, it } from 'vitest';
import type { AlternativePlan, LegRoutes } from '../domain/alternative';
import { NO_CLOSURES } from '../domain/voyage-options';
import { seaRoute, voyageBetween } from './alternatives.fixture';
import { chooseAlternatives, directAlternative } from './choose-alternatives';

type Case = readonly [
  kind: AlternativePlan['kind'],
  subject: string | undefined,
  id: string,
  routes: LegRoutes | undefined,
];

function choose(...cases: readonly Case[]) {
  const plans = cases.map(([kind, subject, id]): AlternativePlan => {
    const { itinerary } = voyageBetween(id);
    const plan = { kind, itinerary, closures: NO_CLOSURES, legs: [] };
    return subject === undefined ? plan : { ...plan, subject };
  });
  return chooseAlternatives(plans, (plan) => cases[plans.indexOf(plan)]?.[3]);
}

const DIRECT: Case = ['direct', undefined, 'pechy~cnsgh', [seaRoute(9256, 'tsugaru')]];
const via = (subject: string, miles: number): Case => [
  ...(['via', subject, `pechy~via.${subject}~cnsgh`, [seaRoute(miles, subject)]] as const),
];
const call = (subject: string, miles: number): Case => [
  ...(['call', subject, `pechy~${subject}~cnsgh`] as const),
  [seaRoute(40), seaRoute(miles - 40)],
];

describe('chooseAlternatives', () => {
  it('keeps alternatives up to 45 per cent longer than the shortest, 25 per cent with a call', () => {
    const chosen = choose(
      DIRECT,
      via('panama', 13_400),
      via('suez', 13_450),
      call('mxzlo', 11_550),
      call('pablb', 11_600),
    );
    expect(chosen.map(({ subject }) => subject)).toEqual([undefined, 'panama', 'mxzlo']);
  });

  it('skips alternatives with the stops and passages of an earlier one', () => {
    const again: Case = ['avoid', 'osumi', 'pechy~cnsgh', [seaRoute(9300, 'tsugaru')]];
    const other: Case = ['avoid', 'tsugaru', 'pechy~cnsgh', [seaRoute(9319, 'osumi')]];
    const chosen = choose(DIRECT, again, other);
    expect(chosen.map(({ kind, distinctPassages }) => [kind, distinctPassages])).toEqual([
      ['direct', []],
      ['avoid', ['osumi']],
    ]);
  });

  it('skips plans whose routes are not known', () => {
    expect(choose(DIRECT, ['via', 'suez', 'pechy~via.suez~cnsgh', undefined])).toHaveLength(1);
    expect(choose(['direct', undefined, 'pechy~cnsgh', undefined])).toEqual([]);
  });

  it('keeps the open and the direct one at any length', () => {
    const open: Case = ['chosen', undefined, 'pechy~via.suez~cnsgh', [seaRoute(20_000, 'suez')]];
    const chosen = choose(open, DIRECT, via('panama', 9500));
    expect(chosen.map(({ kind, isOpen }) => [kind, isOpen])).toEqual([
      ['chosen', true],
      ['direct', false],
      ['via', false],
    ]);
    expect(chosen[0]?.distinctPassages).toEqual(['suez']);
    expect(directAlternative(chosen)).toBe(chosen[1]);
  });

  it('keeps the ten shortest', () => {
    const many = Array.from(
      { length: 14 },
      (_, i): Case => [
        ...(['avoid', `p${i}`, 'pechy~cnsgh', [seaRoute(9300 + i, `q${i}`)]] as const),
      ],
    );
    const chosen = choose(DIRECT, ...many.toReversed());
    expect(chosen).toHaveLength(10);
    expect(chosen.map(({ subject }) => subject)).not.toContain('p9');
    expect(chosen.map(({ subject }) => subject)).toContain('p8');
  });

  it('gives each alternative its own id', () => {
    const chosen = choose(DIRECT, via('panama', 10_200), call('mxzlo', 9400));
    expect(new Set(chosen.map(({ id }) => id)).size).toBe(3);
  });

  it('returns the open one as the direct one if it has no chosen passages', () => {
    const chosen = choose(['chosen', undefined, 'pechy~via.tsugaru~cnsgh', DIRECT[3]], DIRECT);
    expect(chosen.map(({ kind }) => kind)).toEqual(['chosen']);
    expect(directAlternative(chosen)).toBe(chosen[0]);
  });
});
