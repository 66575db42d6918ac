import { type RunningHost, serveFolder } from '../../../tools/browser/static-server';
import { expect, test } from '../support/atlas';
import { keptText } from '../support/kept-atlas';
import { DIST } from '../support/published';

let host: RunningHost;
test.beforeAll(async () => {
  host = await serveFolder({ root: DIST, base: '/some/folder/' });
});
test.afterAll(async () => host.close().catch(() => undefined));

test('the map draws without a network, with the fine coast where it was seen', {
  tag: '@all',
}, async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const isDrawn = () =>
    page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
  const ranges = () =>
    page.evaluate(() => performance.getEntriesByName('range-fetched', 'mark').length);
  await page.goto(`${host.url}en/about/?m=10/-11.6/-77.25`);
  await isDrawn();
  await expect(keptText(page, 'kept')).toBeVisible({ timeout: 60_000 });
  const seen = await ranges();
  expect(seen).toBeGreaterThan(2);
  await host.close();

  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.reload();
  await isDrawn();
  await expect(page.locator('#map canvas')).toBeVisible();
  await expect.poll(ranges).toBeGreaterThanOrEqual(seen);
  expect(failed).toEqual([]);
  await context.close();
});
