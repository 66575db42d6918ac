import type { Locale } from '../../src/domain/locale';
import { formatLength } from '../../src/i18n/format-length';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { holdPrinter, printed } from './support/printed';
import { CORRIDOR_ID } from './support/published';
import { computeVoyage } from './support/voyages';

interface View {
  readonly path: string;
  readonly locale: Locale;
  /** The headline, figures and the address of a source that stand on paper. */
  readonly shown: readonly string[];
}

const VIEWS: readonly View[] = [
  {
    path: '/es/c/pechy~cnsgh/?kn=18',
    locale: 'es',
    shown: [
      'Chancay a Shanghái',
      formatLength('es', computeVoyage(CORRIDOR_ID).distance, 'nm').replaceAll('\u00a0', ' '),
      '18 nudos',
      'kn=18',
      'https://',
    ],
  },
  {
    path: '/en/p/las-bambas/',
    locale: 'en',
    shown: ['Las Bambas', '5.85', 'https://'],
  },
  {
    path: '/pt/story/who-gains/',
    locale: 'pt',
    shown: ['Quem ganha', '38.348', 'https://'],
  },
  { path: '/zh/p/?view=table', locale: 'zh', shown: ['项目', '中国'] },
];

test('a voyage, a record, a story and a table are printed on two pages', { tag: '@all' }, async ({
  page,
  atlas,
}) => {
  await holdPrinter(page);
  for (const { path, locale, shown } of VIEWS) {
    await atlas.open(path);
    const t = translator(locale, 'print');
    for (const { pages, text, joined, controls } of await printed(page, ['A4', 'Letter'])) {
      expect(pages, path).toBeLessThanOrEqual(2);
      for (const each of shown) expect(joined, path).toContain(each.replaceAll(' ', ''));
      expect(joined, 'the permanent address').toContain(new URL(path, page.url()).pathname);
      expect(text).toMatch(/2026\.\d+\.\d+/);
      expect(text, 'no map without WebGL').toMatch(
        path.includes('view=table') ? /./ : new RegExp(t('no-map').slice(0, 12)),
      );
      expect(controls, path).toBe(0);
      expect(text, path).not.toContain(translator(locale)('action.back'));
    }
  }
});
