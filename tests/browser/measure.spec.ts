import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';

const tRecords = translator('en', 'records');

test('a damaged point is named in a notice, and the others are kept', async ({ atlas }) => {
  await atlas.open('/en/measure/?v=1&p=-11.58,-77.27;north,pole;31,122');
  await expect(atlas.notices).toContainText('p=north,pole');
  await expect(atlas.part(tRecords('measure.points')).getByRole('listitem')).toHaveText([
    /11°35′ S 077°16′ W/,
    /31°00′ N 122°00′ E/,
  ]);
});
