import { comparisonOf } from '../../../src/domain/comparison';
import { createPathCodec } from '../../../src/url/path';
import { expect, test } from '../support/atlas';
import { MANIFESTS, projects } from '../support/published';

const { formatPath } = createPathCodec(MANIFESTS);
const IDS = ['las-bambas', 'toromocho', 'chancay-port'];

test('everything compared lies in the free part of the map', { tag: '@all' }, async ({
  atlas,
  faults,
}) => {
  faults.allow(/status of 404/);
  const selection = comparisonOf(IDS.map((id) => ({ kind: 'project', id })));
  if (!selection) throw new Error('Nothing to compare');
  await atlas.open(`/${formatPath({ locale: 'en', selection })}`);
  await atlas.idle();
  const room = await atlas.room();
  for (const id of IDS) {
    const project = projects.find((each) => each.id === id);
    if (!project) throw new Error(`No project ${id} is published`);
    await expect
      .poll(async () => {
        const { x, y } = await atlas.pixelOf(project.position);
        return x > room.left && x < room.right && y > room.top && y < room.bottom;
      })
      .toBe(true);
  }
});
