import type { Locale } from '../../src/domain/locale';
import type { Story } from '../../src/domain/story';
import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, test } from './support/atlas';
import { pageOf } from './support/published';
import { PHONE } from './support/sheet';
import { swipe } from './support/touch';

const t = translator('en');

/** Every story, each in two of the languages; the full run follows one by keys and another by touch, the long run all. */
const STORIES = [
  { id: 'from-chancay-to-shanghai', byKeyboard: 'en', byTouch: 'zh' },
  { id: 'the-report-and-the-map', byKeyboard: 'es', byTouch: 'en' },
  { id: 'who-gains', byKeyboard: 'pt', byTouch: 'es' },
] as const;

for (const [i, { id, byKeyboard: locale }] of STORIES.entries()) {
  test(`the story ${id} is followed to its end by keyboard alone, in ${locale}`, {
    tag: i === 1 ? '@all' : '@long',
  }, async ({ page, atlas }) => {
    const story = pageOf('story', id);
    await open(atlas, story, locale, (start) => start.press('Enter'));
    await expectSteps(atlas, story, locale, () => page.keyboard.press('j'));
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expectStep(atlas, story, locale, story.steps.length - 1);
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);

  for (const [i, { id, byTouch: locale }] of STORIES.entries()) {
    test(`the story ${id} is followed to its end by touch alone, in ${locale}`, {
      tag: i === 0 ? '@all' : '@long',
    }, async ({ page, atlas }) => {
      const story = pageOf('story', id);
      const tStories = translator(locale, 'stories');
      await open(atlas, story, locale, (start) => start.tap());
      // No tap follows a swipe at once: the browser takes it for the end of the swipe.
      await expectSteps(atlas, story, locale, (number) =>
        number < 4
          ? page.getByRole('button', { name: tStories('next'), exact: true }).tap()
          : swipe(page.locator('.story-step'), 'left'),
      );
      await swipe(page.locator('.story-step'), 'right');
      await expectStep(atlas, story, locale, story.steps.length - 1);
    });
  }

  test('each of the five questions of the front page is answered by one tap @all', async ({
    page,
    atlas,
  }) => {
    await atlas.open('/en/');
    const questions = page.getByRole('list', { name: t('overview.questions') }).getByRole('link');
    await expect(questions).toHaveCount(5);
    for (const [question, answer, path] of [
      [/23 days/, /^23 days to Shanghai$/, '/en/claim/transit-23-days-to-shanghai/'],
      [/Who gains/, translator('en', 'gains')('title'), '/en/gains/'],
      [/China build in Peru/, t('list.title'), '/en/p/'],
      [/Panama/, /Guayaquil/, '/en/c/ecgye~nlrtm/'],
      [/Peru sell/, /^Peru to China$/, '/en/trade/peru-to-china/'],
    ] as const) {
      await questions.filter({ hasText: question }).tap();
      await expect(atlas.heading).toHaveText(answer);
      expect(atlas.address().pathname).toBe(path);
      await page.goBack();
      await expect(atlas.heading).toHaveText(t('overview.title'));
    }
  });
});

/** Opens the page of a story, and with its button the first step. */
async function open(
  atlas: Atlas,
  { id, steps }: Story,
  locale: Locale,
  press: (start: ReturnType<Atlas['linkTo']>) => Promise<void>,
): Promise<void> {
  await atlas.open(`/${locale}/story/${id}/`);
  const name = translator(locale, 'stories')('start', { count: steps.length });
  await press(atlas.page.getByRole('link', { name }));
}

/** Expects each step in turn; `turn` goes on from the step of a number. */
async function expectSteps(
  atlas: Atlas,
  story: Story,
  locale: Locale,
  turn: (number: number) => Promise<void>,
): Promise<void> {
  for (let number = 1; number <= story.steps.length; number++) {
    await expectStep(atlas, story, locale, number);
    if (number < story.steps.length) await turn(number);
  }
}

/** Expects the step of a number, counted from 1, with its view. */
async function expectStep(
  atlas: Atlas,
  { id, steps }: Story,
  locale: Locale,
  number: number,
): Promise<void> {
  const step = atlas.page.locator('.story-step');
  const { title, text } = steps[number - 1] ?? {};
  await expect(step.getByRole('heading')).toHaveText(title?.[locale] ?? '');
  await expect(step).toContainText(text?.[locale].slice(0, 12) ?? '');
  await expect.poll(() => atlas.address().searchParams.get('story')).toBe(`${id}.${number}`);
  await expect(atlas.heading).toBeVisible();
}
