import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '../../../tools/i18n/all-messages';
import { LOCALES } from '../../../src/domain/locale';
import { APP_ICONS, drawIcon } from './icons';
import { installLinks, webManifest, webManifestFile, withWebManifest } from './web-manifest';

interface Manifest {
  readonly name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { src: string; sizes: string; purpose: string }[];
}

const manifestOf = (locale: (typeof LOCALES)[number]) =>
  JSON.parse(webManifest(locale)) as Manifest;

describe('the web app manifest', () => {
  it.each(LOCALES)('starts at the front page in its language, from any folder: %s', (locale) => {
    const { start_url, scope } = manifestOf(locale);
    const at = new URL(webManifestFile(locale), 'https://example.org/some/folder/');
    expect(new URL(start_url, at).href).toBe(`https://example.org/some/folder/${locale}/`);
    expect(new URL(scope, at).href).toBe('https://example.org/some/folder/');
  });

  it('has the name of the atlas in each language', () => {
    expect(new Set(LOCALES.map((locale) => manifestOf(locale).name)).size).toBe(4);
    expect(manifestOf('zh').lang).toBe('zh-Hans');
  });

  it('names icons that are drawn, plain ones and maskable ones of 192 and 512 pixels', () => {
    const drawn = APP_ICONS.map(({ url }) => `./${url}`);
    const { icons } = manifestOf('en');
    for (const purpose of ['any', 'maskable']) {
      const sizes = icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
      expect(sizes, purpose).toEqual(['192x192', '512x512']);
    }
    expect(icons.filter(({ src }) => !drawn.includes(src))).toEqual([]);
  });

  it('is linked from a page in the language of the page', () => {
    expect(withWebManifest(installLinks(), 'pt')).toContain('href="./app-pt.webmanifest"');
  });

  it('gives the system the colours of the bar', () => {
    const tokens = readFileSync('src/panels/styles/tokens.css', 'utf8');
    const papers = [...tokens.matchAll(/--paper: (#\w+)/g)].map(([, colour]) => colour);
    const colours = [...installLinks().matchAll(/content="(#\w+)"/g)].map(([, colour]) => colour);
    expect(colours).toEqual([...new Set(papers)]);
  });
});

describe('an icon of the installed atlas', () => {
  const drawing = readFileSync('public/icon.svg', 'utf8');

  it.each(APP_ICONS)('is a PNG of its size: $url', (icon) => {
    const png = Buffer.from(drawIcon(drawing, icon));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
  });

  it('is refused if the drawing has no ground to cut from', () => {
    const maskable = { url: 'x.png', size: 192, purpose: 'maskable' } as const;
    expect(() => drawIcon('<svg></svg>', maskable)).toThrow(/no ground/);
  });
});
