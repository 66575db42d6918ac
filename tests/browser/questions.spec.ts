import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { expectSameState, inNewContext } from './support/opened-cold';
import { expectSamePicture, pictureOfTable } from './support/pictures';
import {
  askByKeyboard,
  expectAnswer,
  firstResultIsThere,
  isTable,
  QUESTIONS,
} from './support/questions';

const t = translator('en');

test.describe('by keyboard alone, from the front page', () => {
  for (const [i, question] of QUESTIONS.entries()) {
    const isOften = i % 2 === 0;
    // The full run asks those that the map answers in `map/questions.spec`.
    if (!isOften && !isTable(question)) continue;
    test(`“${question.text}” is answered`, { tag: i % 4 === 0 ? [] : '@long' }, async ({
      page,
      atlas,
    }) => {
      await atlas.open('/en/');
      await askByKeyboard(page, question.text);
      await expectAnswer(page, question);
      await inNewContext(page, async (other) => {
        await expectAnswer(other, question);
        await expectSameState(page, other);
        if (isTable(question))
          await expectSamePicture(await pictureOfTable(page), () => pictureOfTable(other));
      });
    });
  }
});

test.describe('by touch alone, from the front page', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  // Questions whose answers are tables are asked by keyboard in the full run.
  for (const [i, question] of QUESTIONS.entries()) {
    test(`“${question.text}” is answered`, {
      tag: i % 2 === 0 && !isTable(question) ? '@all' : '@long',
    }, async ({ page, atlas }) => {
      await atlas.open('/en/');
      await page.getByRole('button', { name: t('search.label') }).tap();
      const field = page.getByRole('combobox', { name: t('search.label') });
      await expect(field).toBeFocused();
      // What the keyboard on the screen does.
      await field.pressSequentially(question.text);
      await firstResultIsThere(page);
      await page.getByRole('option').first().tap();
      await expectAnswer(page, question);
    });
  }
});
