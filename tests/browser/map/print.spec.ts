import { expect, test } from '../support/atlas';
import { readPng } from '../support/png';
import { holdPrinter } from '../support/printed';

test.use({ colorScheme: 'dark' });

test('the map is printed light and stays as it was on a dark screen', { tag: '@all' }, async ({
  page,
  atlas,
}) => {
  await holdPrinter(page);
  await atlas.open('/en/port/pechy/');
  await atlas.idle();
  const before = await atlas.camera();
  await page.keyboard.press('Control+p');
  const picture = page.locator('#paper .paper-map img');
  await expect(picture).toHaveAttribute('src', /^data:image\/png/);
  const url = (await picture.getAttribute('src')) ?? '';
  const { width, height, at } = readPng(Buffer.from(url.split(',')[1] ?? '', 'base64'));
  expect(width).toBeGreaterThan(1000);
  const corners = [at(4, height - 4), at(width - 4, 4)];
  for (const [red, green, blue] of corners) expect(Math.min(red, green, blue)).toBeGreaterThan(180);
  expect(await atlas.camera()).toEqual(before);
});
