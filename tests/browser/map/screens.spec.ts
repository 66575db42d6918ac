import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, THEMES, viewOf, ZOOMS } from '../../../tools/screens/views';
import { type Atlas, expect, test } from '../support/atlas';
import { pictureOfMap, shareOfDifference } from '../support/pictures';

/** Pictures that were looked at. `ATLAS_KEEP_SCREENS=1` writes them anew, to be looked at again before they are committed. */
const KEPT = join(import.meta.dirname, 'screens');
/** Share of pixels that may differ visibly, as between two versions of a browser. */
const TOLERANCE = 0.01;

/** The closest zoom shows the harbours' own plans; with ATLAS_LONG=1 also the others are compared. */
const COMPARED = process.env.ATLAS_LONG ? ZOOMS : ZOOMS.slice(-1);

// Arrows that move along the corridor would differ from picture to picture.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the overview looks as it was approved @all', async ({ atlas }) => {
  await expectKept(atlas, '/en/', 'overview');
});

for (const [place, tag] of [
  ['chancay', '@all'],
  ['yangshan', '@long'],
] as const satisfies readonly (readonly [Place, string])[]) {
  test(`the harbour of ${place} looks as it was approved`, { tag }, async ({ atlas }) => {
    // Two to eight pictures, each taken until two in a row are the same.
    test.slow();
    for (const zoom of COMPARED)
      await expectKept(atlas, `/${viewOf(place, zoom)}`, `${place}-${zoom}`);
  });
}

/** Opens a view and compares its pictures in both themes, the second one after a switch. */
async function expectKept(atlas: Atlas, path: string, view: string): Promise<void> {
  for (const [i, colorScheme] of THEMES.entries()) {
    await atlas.page.emulateMedia({ colorScheme });
    if (i === 0) await atlas.open(path);
    await expect(atlas.page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await atlas.idle();
    await expectPicture(atlas, `${view}-${colorScheme}`);
  }
}

async function expectPicture(atlas: Atlas, name: string): Promise<void> {
  const file = join(KEPT, `${name}.png`);
  const seen = await pictureOfMap(atlas);
  if (process.env.ATLAS_KEEP_SCREENS) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, seen);
  }
  expect(existsSync(file), `${file} is kept`).toBe(true);
  const share = shareOfDifference(readFileSync(file), seen);
  if (share > TOLERANCE) await test.info().attach(name, { body: seen, contentType: 'image/png' });
  expect(share, name).toBeLessThanOrEqual(TOLERANCE);
}
