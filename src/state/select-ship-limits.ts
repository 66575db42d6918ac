import { routeQueryKey, type SeaRoute } from '../domain/sea-route';
import { type ShipLimits, shipLimitsOf } from '../domain/ship-limits';
import type { LegPlan, SeaLegPlan } from '../domain/voyage';
import { chosenVessel } from '../domain/voyage-factors';
import type { AppState } from './store';

/** The keys of the state that say what the reader's ship is too large for. */
export type ShipInputs = Pick<AppState, 'options' | 'factors' | 'passages'>;
/** What legs are fitted to the ship by. */
export type FitInputs = ShipInputs & Pick<AppState, 'answers'>;

let last: { readonly of: readonly unknown[]; readonly value: ShipLimits | undefined } | undefined;

/**
 * Selects what the reader's ship is too large for; undefined while that is not known, if it fits everywhere, and if ways need
 * not keep to it. The same object until ship or data change: a slider that moves does not change it.
 */
export function shipLimits({ options, factors, passages }: ShipInputs): ShipLimits | undefined {
  const of = [options.vessel, options.fitsShip, factors, passages];
  if (last?.of.every((each, i) => each === of[i])) return last.value;
  const measures =
    options.fitsShip && factors?.state === 'ready'
      ? chosenVessel(factors.value.vessels, options.vessel)?.measures
      : undefined;
  const limits =
    measures && passages?.state === 'ready' ? shipLimitsOf(measures, passages.value) : undefined;
  const value = limits && limits.exceeded.size > 0 ? limits : undefined;
  last = { of, value };
  return value;
}

/**
 * Returns legs as the ship can sail them: one by sea whose route takes a passage that the ship exceeds is planned anew, with
 * the ship's measures. Any other route is the ship's own as well, since closing what it does not take cannot change it.
 * Returns the same list while the same legs are planned anew.
 */
export function fitLegs(legs: readonly LegPlan[], state: FitInputs): readonly LegPlan[] {
  const ship = shipLimits(state);
  if (!ship) return legs;
  const isTooLarge = legs.map((leg) => leg.mode === 'sea' && exceeds(ship, leg, state.answers));
  if (!isTooLarge.includes(true)) return legs;
  const key = isTooLarge.join();
  const known = fitted.get(legs);
  if (known?.ship === ship && known.key === key) return known.legs;
  const found = legs.map((leg, i) =>
    leg.mode === 'sea' && isTooLarge[i] ? fitLeg(leg, ship) : leg,
  );
  fitted.set(legs, { ship, key, legs: found });
  return found;
}

const fitted = new WeakMap<
  readonly LegPlan[],
  { readonly ship: ShipLimits; readonly key: string; readonly legs: readonly LegPlan[] }
>();

function fitLeg(leg: SeaLegPlan, { measures }: ShipLimits): SeaLegPlan {
  const query = { ...leg.query, vessel: measures };
  return { mode: 'sea', query, key: routeQueryKey(query), anySize: leg };
}

function exceeds(ship: ShipLimits, { key }: SeaLegPlan, answers: AppState['answers']): boolean {
  const answer = answers[key];
  return answer?.state === 'ready' && answer.value.ok && exceededOn(answer.value, ship).length > 0;
}

/** Returns the ids of the passages that legs avoid because the ship exceeds a limit of them. */
export function tooLargeFor(state: FitInputs, legs: readonly LegPlan[]): readonly string[] {
  const ship = shipLimits(state);
  if (!ship) return [];
  const ids = legs.flatMap((leg) => {
    const answer = leg.mode === 'sea' && leg.anySize ? state.answers[leg.anySize.key] : undefined;
    return answer?.state === 'ready' && answer.value.ok ? exceededOn(answer.value, ship) : [];
  });
  return [...new Set(ids)];
}

/** Returns the ids of the passages of a route that a ship exceeds, in order, canals with ports along them included. */
function exceededOn(
  { passages, approaches }: Pick<SeaRoute, 'passages' | 'approaches'>,
  { exceeded }: Pick<ShipLimits, 'exceeded'>,
): readonly string[] {
  const taken = [...approaches.map(({ fairway }) => fairway), ...passages.map(({ id }) => id)];
  const ids = taken.filter((id) => id !== undefined).filter((id) => exceeded.has(id));
  return [...new Set(ids)];
}
