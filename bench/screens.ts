import { mkdirSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../tools/browser/launch-browser';
import { serveFolder } from '../tools/browser/static-server';
import { stillPicture } from '../tools/screens/still-picture';
import { PLACES, type Place, THEMES, viewOf, ZOOMS } from '../tools/screens/views';

/**
 * `npm run screens [place ...]`: writes pictures of six places at four zooms in both themes to `.cache/screens`, to be
 * looked at after a change to the map.
 */
const FOLDER = '.cache/screens';

const chosen = process.argv.slice(2).filter((name): name is Place => name in PLACES);
const places = chosen.length > 0 ? chosen : (Object.keys(PLACES) as Place[]);
const site = await serveFolder({ root: 'dist' });
const browser = await launchBrowser();
mkdirSync(FOLDER, { recursive: true });
for (const colorScheme of THEMES) {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  for (const place of places) {
    for (const zoom of ZOOMS) {
      const page = await context.newPage();
      await page.goto(site.url + viewOf(place, zoom), { waitUntil: 'networkidle' });
      const file = `${FOLDER}/${place}-${zoom}-${colorScheme}.png`;
      writeFileSync(file, await stillPicture(page));
      console.log(file);
      await page.close();
    }
  }
  await context.close();
}
await browser.close();
await site.close();
