import type { Locator, Page } from '@playwright/test';
import { formatLength } from '../../../src/i18n/format-length';
import type { SeaRoute } from '../../../src/routing/index';
import { positionOfPort } from './published';
import { passageName, router } from './voyages';

/** Two alternatives beside the best route, computed here by the same engine with a strait closed. */
export const ALTERNATIVES = [routeWithout('tsugaru'), routeWithout('korea')] as const;

/** Returns the card of an alternative, found by its length and the passages taken. */
export function cardOf(page: Page, { distance, passages }: SeaRoute): Locator {
  const names = passages.map(({ id }) => passageName('en', id));
  return page
    .locator('.alternatives .alternative')
    .filter({ hasText: formatLength('en', distance, 'nm') })
    .filter({ hasText: names.join(', ') })
    .first();
}

function routeWithout(passage: string): SeaRoute {
  const ends = { from: positionOfPort('pechy'), to: positionOfPort('cnsgh') };
  const route = router.route({ ...ends, closed: [passage] });
  if (!route.ok) throw new Error(`Without ${passage}: ${route.reason}`);
  return route;
}
