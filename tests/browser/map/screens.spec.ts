import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, THEMES, viewOf, ZOOMS } from '../../../tools/screens/views';
import { type Atlas, expect, test } from '../support/atlas';
import { pictureOfMap, shareOfDifference } from '../support/pictures';

/** Pictures that were looked at. `ATLAS_KEEP_SCREENS=1` writes them anew, to be looked at again before they are committed. */
const KEPT = join(import.meta.dirname, 'screens');
/** Share of pixels that may differ visibly, as between two versions of a browser. */
const TOLERANCE = 0.01;

const HARBOURS = ['chancay', 'yangshan'] as const satisfies readonly Place[];

// Arrows that move along the corridor would differ from picture to picture.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const colorScheme of THEMES) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the overview looks as it was approved @all', async ({ atlas }) => {
      await atlas.open('/en/');
      await atlas.idle();
      await expectKept(atlas, `overview-${colorScheme}`);
    });

    // In the dark theme one harbour, since both are drawn in the same colours.
    for (const place of colorScheme === 'light' ? HARBOURS : HARBOURS.slice(0, 1)) {
      test(`the harbour of ${place} looks as it was approved at all zooms @all`, async ({
        atlas,
      }) => {
        for (const zoom of colorScheme === 'light' ? ZOOMS : ZOOMS.slice(-1)) {
          await atlas.open(`/${viewOf(place, zoom)}`);
          await atlas.idle();
          await expectKept(atlas, `${place}-${zoom}-${colorScheme}`);
        }
      });
    }
  });
}

async function expectKept(atlas: Atlas, name: string): Promise<void> {
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
