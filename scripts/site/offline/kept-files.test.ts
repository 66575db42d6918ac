import { describe, expect, it } from 'vitest';
import { keptAs } from './kept-files';

describe('the rules of what is kept', () => {
  it.each([
    ['assets/map-view-BH2ilpEl.js', 'code'],
    ['assets/messages-pt-place-CgdKZjNO.js', 'code'],
    ['generated/fonts/latin-ext-400-italic.woff2', 'code'],
    ['generated/fonts/han-07-400.woff2', 'whole'],
    ['generated/basemap/world.pmtiles', 'whole'],
    ['generated/basemap/fine-coast.pmtiles', 'seen'],
    ['generated/basemap/countries/-10.json', 'packed'],
    ['generated/data/zh/project/chancay-port.json', 'packed'],
    ['generated/search/towns/ab.json', 'packed'],
    ['generated/routing/network.bin', 'packed'],
    ['generated/basemap/labels.json', 'not'],
    ['en/p/chancay-port/index.html', 'not'],
    ['sitemap.xml', 'not'],
    ['generated/something-new.bin', undefined],
  ])('%s: %s', (path, kind) => {
    expect(keptAs(path)).toBe(kind);
  });
});
