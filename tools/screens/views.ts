import type { Page } from '@playwright/test';

/** Middles of the views by which the map is judged, as `[lon, lat]`. */
export const PLACES = {
  chancay: [-77.27, -11.59],
  yangshan: [122.06, 30.62],
  lima: [-77.08, -12.03],
  panama: [-79.7, 9.1],
  singapore: [103.85, 1.25],
  cusco: [-71.97, -13.53],
} as const;

export type Place = keyof typeof PLACES;

/** From a coast with its towns down to the plan of a harbour. */
export const ZOOMS = [6, 8, 10, 12.5] as const;

export const THEMES = ['light', 'dark'] as const;

/** Returns the address of a view, below the site's folder. */
export function viewOf(place: Place, zoom: number): string {
  const [lon, lat] = PLACES[place];
  return `en/?m=${zoom}/${lat}/${lon}`;
}

/** Resolves with the picture of a page's window once three in a row, a second apart, are the same. */
export async function stillPicture(page: Page): Promise<Buffer> {
  let [last, same] = [await page.screenshot(), 0];
  for (let tries = 0; same < 2; tries++) {
    if (tries > MOST_TRIES) throw new Error(`${page.url()} does not come to rest`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const next = await page.screenshot();
    same = next.equals(last) ? same + 1 : 0;
    last = next;
  }
  return last;
}

const MOST_TRIES = 40;
