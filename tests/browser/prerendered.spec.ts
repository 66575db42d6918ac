import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  EARLY,
  EARLY_FILE,
  prerenderedPage,
  prerenderedSheets,
} from '../../scripts/site/prerendered/prerendered-page';
import { expect, test } from './support/atlas';
import { DIST, nameOf } from './support/published';

const SHEET = 'assets/prerendered.css';

/** Serves a page as `npm run build:site` writes it, with more text than fits. Returns a function that lets the app start. */
async function servePrerendered(page: Page, path: string): Promise<() => void> {
  const markup = `<div class="shell"><div class="stage" data-sheet="half"><main class="panel"><div class="panel-body"><h1>Prerendered</h1>${'<p>More</p>'.repeat(200)}<a href="./en/p/las-bambas/">Las Bambas</a></div></main></div></div>`;
  const names = prerenderedSheets('panels', readdirSync(`${DIST}/assets`));
  const sheets = [...names.map((name) => `assets/${name}`), SHEET];
  const built = readFileSync(`${DIST}/${path}index.html`, 'utf8');
  const body = prerenderedPage(built, { markup, sheets, note: '' });
  await page.route(
    ({ pathname }) => pathname === `/${path}`,
    (route) => route.fulfill({ contentType: 'text/html', body }),
  );
  await page.route(`**/${SHEET}`, (route) =>
    route.fulfill({
      contentType: 'text/css',
      body: readFileSync('scripts/site/prerendered/prerendered.css', 'utf8'),
    }),
  );
  await page.route(`**/${EARLY_FILE}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: EARLY }),
  );
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await started;
    await route.continue();
  });
  return start;
}

test('the app takes a rendered page over where the reader is in it', { tag: '@all' }, async ({
  page,
  atlas,
}) => {
  const start = await servePrerendered(page, 'en/p/chancay-port/');
  await page.goto('/en/p/chancay-port/', { waitUntil: 'commit' });
  const body = page.locator('#prerendered .panel-body');
  await expect(body.locator('h1')).toHaveText('Prerendered');
  const scroll = () =>
    body.evaluate((element) => {
      element.scrollTo(0, 300);
      return element.scrollTop;
    });
  // Style sheets may still be on their way.
  await expect.poll(scroll).toBe(300);
  start();
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await expect(atlas.heading).toHaveText(nameOf('project', 'chancay-port').en);
  await expect
    .poll(() => atlas.panel.locator('.panel-body').evaluate(({ scrollTop }) => scrollTop))
    .toBe(300);
});

test('a rendered page gives way to the view that an address asks for', { tag: '@all' }, async ({
  page,
  atlas,
}) => {
  const start = await servePrerendered(page, 'en/p/');
  await page.goto('/en/p/?v=1&q=las%20bambas', { waitUntil: 'commit' });
  await expect(page.locator('#prerendered')).toBeHidden();
  start();
  await expect(atlas.panel.getByRole('link', { name: 'Las Bambas' }).first()).toBeVisible();
  await expect(page.locator('#prerendered')).toHaveCount(0);
});
