import type { Locator, Page } from '@playwright/test';
import type { SeaRoute } from '../../../src/domain/sea-route';
import { formatLength } from '../../../src/i18n/format-length';
import { positionOfPort } from './published';
import { router } from './voyages';

/** Two alternatives beside the best route, computed here by the same engine with a strait closed. */
export const ALTERNATIVES = [routeWithout('tsugaru'), routeWithout('korea')] as const;

/** Returns the card of an alternative, found by its length. */
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
