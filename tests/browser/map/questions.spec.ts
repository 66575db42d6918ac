import { Atlas, test } from '../support/atlas';
import { expectSameState, inNewContext } from '../support/opened-cold';
import { expectSamePicture, mapNow, pictureOfMap } from '../support/pictures';
import { askByKeyboard, expectAnswer, isTable, QUESTIONS } from '../support/questions';

// Arrows that move along the corridor would differ from picture to picture. A small window is drawn in half the time.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 900, height: 560 } });

// All are asked without a map in `questions.spec`; `history.spec` holds that a copied link opens the same view.
const ON_MAP = QUESTIONS.filter((each, i) => i % 2 === 1 && !isTable(each));
for (const question of ON_MAP) {
  test(`“${question.text}” is answered by keyboard, and its link shows the same picture`, {
    tag: '@long',
  }, async ({ page, atlas }) => {
    await atlas.open('/en/');
    await askByKeyboard(page, question.text);
    await expectAnswer(page, question);
    const before = await pictureOfMap(atlas);
    await inNewContext(page, async (other) => {
      const cold = new Atlas(other, true);
      await expectAnswer(other, question);
      await expectSameState(page, other);
      await cold.idle();
      await expectSamePicture(before, () => mapNow(cold));
    });
  });
}
