import { translator } from '../../../src/i18n/translator';
import { parseCamera } from '../../../src/url/camera-param';
import { type Atlas, expect, test } from '../support/atlas';
import { expectDrawn } from '../support/drawn';
import { nameOf } from '../support/published';

const t = translator('en');

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('Back to a project with the sheet lowered ends at the camera of the address', {
    tag: '@long',
  }, async ({ page, atlas }) => {
    const m = '4.5/10.5/-98';
    await atlas.open(`/en/p/chancay-port/?v=1&m=${m}&l=corridor`);
    await expectAt(atlas, m);
    await page.getByRole('button', { name: t('map.whole-corridor') }).tap();
    await expect.poll(() => atlas.address().search).toBe('?v=1&l=corridor');
    await page.getByRole('button', { name: sheetAt('half') }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: sheetAt('peek') })).toBeVisible();

    await page.goBack();
    await expect(atlas.heading).toHaveText(nameOf('project', 'chancay-port').en);
    await expect(page.getByRole('button', { name: sheetAt('half') })).toBeVisible();
    await expectAt(atlas, m);
    expect(new URL(await atlas.copyLink()).searchParams.get('m')).toBe(m);
  });
});

test('two quick presses of + zoom in by two, and the address follows', { tag: '@all' }, async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/?v=1&m=3/48.6/-174&l=corridor');
  await page.getByRole('button', { name: t('map.zoom-in') }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expectAt(atlas, '5/48.6/-174');
});

/** Resolves when the address has the camera `m` and the sea leg is drawn where that camera puts it. */
async function expectAt(atlas: Atlas, m: string): Promise<void> {
  await expect.poll(() => atlas.address().searchParams.get('m')).toBe(m);
  const camera = parseCamera(m);
  if (!camera) throw new Error(`${m} is no camera`);
  await expectDrawn(atlas, { camera });
  expect(atlas.address().searchParams.get('m')).toBe(m);
}

function sheetAt(stop: 'peek' | 'half'): string {
  return t('sheet.height', { stop: t(`sheet.${stop}`) });
}
