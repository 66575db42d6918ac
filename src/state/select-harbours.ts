import type { HarbourPlan } from '../domain/harbour';
import { memoizeSelector } from './memoize-selector';

/** Selects the plans of harbours that are fetched. */
export const fetchedPlans = memoizeSelector(['harbours'], ({ harbours }): readonly HarbourPlan[] =>
  Object.values(harbours).flatMap((plan) => (plan.state === 'ready' ? plan.value : [])),
);
