import type { Locator, Page } from '@playwright/test';
import type { SeaRoute } from '../../../src/domain/sea-route';
import { formatLength } from '../../../src/i18n/format-length';
import { positionOfPort } from './published';
import { router } from './voyages';

/** Two routes beside the best one, as the same engine finds them here where a strait of that is closed. */
export const ALTERNATIVES = [routeWithout('tsugaru'), routeWithout('korea')] as const;

/** The card of a route: the one that is as long. */
export function cardOf(page: Page, { distance }: SeaRoute): Locator {
  return page
    .locator('.alternatives .alternative')
    .filter({ hasText: formatLength('en', distance, 'nm') })
    .first();
}

function routeWithout(passage: string): SeaRoute {
  const ends = { from: positionOfPort('pechy'), to: positionOfPort('cnsgh') };
  const route = router.route({ ...ends, closed: [passage] });
  if (!route.ok) throw new Error(`Without ${passage}: ${route.reason}`);
  return route;
}
