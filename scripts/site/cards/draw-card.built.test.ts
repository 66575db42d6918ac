import { describe, expect, it } from 'vitest';
import '../../../tools/i18n/all-messages';
import { PAGES } from '../../../src/app/pages';
import { LOCALES } from '../../../src/domain/locale';
import type { Selection } from '../../../src/domain/selection';
import { frameOf } from '../../../src/map/framing';
import { stillScene } from '../../../src/still-map/still-scene';
import { builtTiles } from '../../../tools/still-map/read-tiles';
import { GeneratedFiles } from '../prerendered/generated-files';
import { pageOpener } from '../prerendered/page-state';
import type { CardContent } from './card-content';
import { CARD_MAP } from './card-map';
import { cardDrawer } from './draw-card';

const GENERATED = 'public/generated';

const CHANCAY: Selection = { kind: 'port', id: 'pechy' };

/** Contents in each language, with letters of every font. */
const CONTENTS: readonly CardContent[] = LOCALES.map((locale) => ({
  locale,
  kicker: 'Puerto · São Paulo',
  headline: locale === 'zh' ? '钱凯港鳀鱼' : 'Chancay',
  figure: { label: 'Label', value: '350,000 TEU', note: '2025' },
  source: '新华社 +2',
}));

async function drawn(): Promise<readonly Buffer[]> {
  const openPage = pageOpener(PAGES, new GeneratedFiles(GENERATED));
  const { store } = await openPage('en', CHANCAY);
  const state = store.getState();
  const frame = frameOf({ ...state, projection: 'mercator' }, CARD_MAP);
  if (!frame) throw new Error('The port has no frame');
  const draw = cardDrawer(builtTiles(GENERATED));
  return draw({ scene: stillScene(state, 'light'), frame }, CONTENTS);
}

describe('a drawn card', () => {
  it('has the same bytes when it is drawn again from the start, in every language', async () => {
    const [first, second] = [await drawn(), await drawn()];
    expect(first).toHaveLength(LOCALES.length);
    first.forEach((png, i) => {
      expect(png.equals(second[i] ?? Buffer.alloc(0))).toBe(true);
    });
  });

  it('is 1200 pixels wide and 630 high, of 16 colours at most, and weighs no more than a chat fetches', async () => {
    for (const png of await drawn()) {
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.readUInt32BE(png.indexOf('PLTE') - 4)).toBeLessThanOrEqual(3 * 16);
      expect(png.length).toBeGreaterThan(5_000);
      expect(png.length).toBeLessThan(25_000);
    }
  });
});
