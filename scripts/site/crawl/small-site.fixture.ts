import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALES } from '../../../src/domain/locale';
import { translator } from '../../../src/i18n/translator';
import '../../../tools/i18n/all-messages';
import { cardPath } from '../cards/card-path';
import { withCard } from '../cards/card-tags';
import { CHANCAY } from '../chancay.fixture';
import { rootHead } from '../head';
import { pageAt, withHead } from '../html';
import { notFoundPage } from '../not-found';
import type { SitePage } from '../pages';
import { EARLY_FILE, prerenderedPage } from '../prerendered/prerendered-page';

/** Two pages in every language: the front page and a project, which link to each other. */
export const SMALL_PAGES: readonly SitePage[] = LOCALES.flatMap((locale) => [
  {
    ...CHANCAY,
    locale,
    path: CHANCAY.paths[locale],
    description: 'A port that a test describes',
  },
  {
    path: `${locale}/`,
    paths: { en: 'en/', es: 'es/', pt: 'pt/', zh: 'zh/' },
    locale,
    selection: { kind: 'overview' },
    title: translator(locale)('app.name'),
    heading: translator(locale)('app.name'),
    description: 'An atlas that a test describes',
    modified: '2026-11-24',
  },
]);

/** The index page before the build, whose assets lie where the build would put them. */
const INDEX = readFileSync('index.html', 'utf8')
  .replace('/src/app/main.ts', './assets/index.js')
  .replace('/src/app/shell.css', './assets/index.css');

const ASSETS = [
  'assets/index.js',
  'assets/index.css',
  'assets/panels.css',
  'generated/fonts/fonts.css',
  'generated/fonts/han.css',
  'generated/fonts/han-bold.css',
  'generated/fonts/latin-400.woff2',
  'generated/fonts/latin-600.woff2',
  'data/project/chancay-port.json',
  'find-root.js',
  'icon.svg',
  ...LOCALES.map((locale) => `generated/data/${locale}/corridor-map.json`),
];

/** Writes the small site into a folder as the build writes the site. `url` is the address at which it will be published. */
export function writeSmallSite(folder: string, url?: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const asset of [...ASSETS, EARLY_FILE]) write(asset, '');
  for (const page of SMALL_PAGES) {
    const { locale, heading, selection } = page;
    const other = selection.kind === 'overview' ? `${locale}/p/chancay-port/` : `${locale}/`;
    const markup = `<h1 id="top">${heading}</h1><p><a href="./${other}#top">→</a> <a href="https://example.com/">+</a></p>`;
    const card = cardPath(locale, selection);
    write(card, '');
    const built = withCard(pageAt({ index: INDEX, url }, page, undefined), page, card, url);
    write(
      `${page.path}index.html`,
      prerenderedPage(built, { markup, sheets: ['assets/panels.css'], note: '' }),
    );
  }
  const [, front] = SMALL_PAGES;
  if (front) write('index.html', withHead(INDEX, rootHead(front, url)));
  write('404.html', notFoundPage(INDEX));
}
