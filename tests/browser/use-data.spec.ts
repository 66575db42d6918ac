import { expect, test } from './support/atlas';

test('the page on the data has the addresses of this site, under which the files are', {
  tag: '@all',
}, async ({ atlas, page, baseURL }) => {
  await atlas.open('en/about/data/');
  await expect(page.locator('.data-code').first()).toContainText(`${baseURL}/data/`);
  const links = await page
    .locator('a.data-file')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect((await page.request.head(link)).status(), link).toBe(200);
});

test('no text becomes markup, and no script of another address starts', { tag: '@all' }, async ({
  atlas,
  page,
  faults,
}) => {
  faults.allow(/Trusted(Script|HTML|Type)|Content Security Policy/);
  await atlas.open('en/');
  const { words, refused } = await page.evaluate(() => {
    const box = document.createElement('div');
    box.innerHTML = '<img src=x onerror="document.title = 1">words';
    const script = document.createElement('script');
    const tries = [
      () => new Worker('./generated/data/en/front-page.json'),
      () => Object.assign(script, { src: 'https://example.com/a.js' }),
      () => Object.assign(script, { textContent: 'document.title = 2' }),
      () => setTimeout('document.title = 3'),
    ];
    const isRefused = (attempt: () => unknown) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    };
    return { words: box.outerHTML, refused: tries.map(isRefused) };
  });
  expect(words).toBe('<div>words</div>');
  expect(refused).toEqual([true, true, true, true]);
});
