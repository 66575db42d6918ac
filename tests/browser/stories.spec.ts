import { LOCALES } from '../../src/domain/locale';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { pageOf } from './support/published';

const t = translator('en');

test.describe('a story', () => {
  for (const locale of LOCALES.filter((each) => each !== 'zh')) {
    test(`is followed to its end by keyboard alone, in ${locale} @all`, async ({ page, atlas }) => {
      const tStories = translator(locale, 'stories');
      const story = pageOf('story', 'from-chancay-to-shanghai');
      const count = story.steps.length;
      await atlas.open(`/${locale}/story/${story.id}/`);
      const start = page.getByRole('link', { name: tStories('start', { count }) });
      await start.press('Enter');
      const step = page.locator('.story-step');
      for (const [i, { title, text }] of story.steps.entries()) {
        await expect(step.getByRole('heading')).toHaveText(title[locale]);
        await expect(step).toContainText(text[locale].slice(0, 40));
        await expect(page).toHaveURL(new RegExp(`story=${story.id}\\.${i + 1}$`));
        await expect(atlas.heading).toBeVisible();
        if (i < count - 1) await page.keyboard.press('j');
      }
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      await expect(step.getByRole('heading')).toHaveText(
        story.steps[count - 2]?.title[locale] ?? '',
      );
    });
  }
});

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
    await questions.filter({ hasText: question }).click();
    await expect(atlas.heading).toHaveText(answer);
    expect(atlas.address().pathname).toBe(path);
    await page.goBack();
    await expect(atlas.heading).toHaveText(t('overview.title'));
  }
});
