import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../../src/app/pages';
import type { CorridorMap } from '../../../src/domain/corridor';
import { LOCALES, type Locale } from '../../../src/domain/locale';
import type { PageKind } from '../../../src/domain/page';
import { isSameSelection, type Selection } from '../../../src/domain/selection';
import { translator } from '../../../src/i18n/translator';
import { atlasGrammar } from '../../../src/url/address';
import { readProjects } from '../../../tools/published/read-projects';
import { readPublished } from '../../../tools/published/read-published';
import { openBuiltRouter } from '../../../tools/routing/built-router';
import { type SitePage, sitePages } from '../pages';
import { GeneratedFiles } from './generated-files';
import { pageRenderer, type RenderPage } from './render-pages';
import { PRERENDERED_WORDS } from './words';

const GENERATED = 'public/generated';

/** A page, and what it must hold in every language. */
interface Expected {
  readonly selection: Selection;
  /** A figure as it is written: its digits alone, with any separators. */
  readonly figure: RegExp;
  /** Where a figure or statement of it has its source. */
  readonly source?: string;
  /** The address below the locale of a page that it links to. */
  readonly link: string;
}

/** The length of the corridor's voyage as the same engine computes it here. */
const VOYAGE_MILES = voyageMiles();

const EXPECTED: readonly Expected[] = [
  {
    selection: { kind: 'project', id: 'las-bambas' },
    figure: /5[.,]85/,
    source: sourceIn('project/las-bambas.json'),
    link: 'company/mmg/',
  },
  {
    selection: { kind: 'port', id: 'pechy' },
    figure: /286[.,]255/,
    source: sourceIn('port/pechy.json'),
    link: 'p/chancay-port/',
  },
  {
    selection: { kind: 'leg', id: 'chancay-tunnel' },
    figure: /1[.,]?839/,
    source: sourceIn('leg/chancay-tunnel.json'),
    link: 'port/pechy/',
  },
  {
    selection: { kind: 'story', id: 'from-chancay-to-shanghai' },
    figure: VOYAGE_MILES,
    link: 'c/pechy~cnsgh/',
  },
  {
    selection: { kind: 'voyage', id: 'pechy~cnsgh' },
    figure: VOYAGE_MILES,
    link: 'claim/transit-23-days-to-shanghai/',
  },
  {
    selection: { kind: 'company', id: 'mmg' },
    figure: /\d/,
    link: 'p/las-bambas/',
  },
  {
    selection: { kind: 'projects' },
    figure: new RegExp(String(readProjects(`${GENERATED}/data`).length)),
    link: 'p/las-bambas/',
  },
  {
    selection: { kind: 'overview' },
    figure: /\d/,
    link: 'gains/',
  },
];

/** Returns the whole nautical miles of the corridor's voyage, as they are written with any separator. */
function voyageMiles(): RegExp {
  const { ports, seaLeg } = readPublished<CorridorMap>(`${GENERATED}/data`, 'corridor-map.json');
  const at = (port: string) => ports.find(({ id }) => id === port)?.position;
  const [from, to] = [at(seaLeg.from), at(seaLeg.to)];
  const route = from && to && openBuiltRouter().route({ from, to });
  if (!route?.ok) throw new Error('The corridor has no way by sea');
  const miles = String(Math.round(route.distance));
  return new RegExp(`${miles.slice(0, -3)}[.,]?${miles.slice(-3)}`);
}

/** Returns the address of the first source of a record that has one. */
function sourceIn(file: string): string {
  const { sources } = readPublished<{ readonly sources: readonly { readonly url?: string }[] }>(
    `${GENERATED}/data`,
    file,
  );
  const url = sources.find((source) => source.url !== undefined)?.url;
  if (url === undefined) throw new Error(`${file} has no source with an address`);
  return url;
}

/** Returns a text as React writes it in HTML. */
function written(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
}

const NO_CHANGES = { newest: '2026-11-29', of: () => '2026-11-29' };

/** Pictures of maps by their path, and what the map of each kind of page draws, wherever its marks are. */
const pictures = new Map<string, string>();
const drawnOf = new Map<PageKind, string | undefined>();
let render: RenderPage;
let pages: readonly SitePage[];
beforeAll(async () => {
  render = await pageRenderer(PAGES, new GeneratedFiles(GENERATED), (path, text) =>
    pictures.set(path, text),
  );
  pages = sitePages(PAGES, `${GENERATED}/data`, NO_CHANGES);
});

/** Each kind of page in every language with ATLAS_LONG=1, else every second of them, so that each kind is read in two. */
function expectedIn(locale: Locale): readonly Expected[] {
  const at = LOCALES.indexOf(locale);
  return EXPECTED.filter((_, i) => process.env.ATLAS_LONG || (i + at) % 2 === 0);
}

describe.each(LOCALES)('a page in %s without scripts', (locale) => {
  const { parse } = atlasGrammar(PAGES);
  /** The heading that the head of the page names; the front page's head has the atlas's name. */
  const headingOf = (selection: Selection) =>
    selection.kind === 'overview'
      ? translator(locale)('overview.title')
      : (pages.find((page) => page.locale === locale && isSameSelection(page.selection, selection))
          ?.heading ?? '');

  it.each(expectedIn(locale))('of $selection.kind is whole', async (expected) => {
    const { selection, figure, source, link } = expected;
    const { markup: html } = await render(locale, selection);
    const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
    expect(title).toBe(written(headingOf(selection)));
    const text = html.replace(/<[^>]*>/g, '');
    expect(text).toMatch(figure);
    if (source !== undefined) expect(html).toContain(`href="${written(source)}"`);
    expect(html).toContain(`href="./${locale}/${link}"`);

    const [, map = '', alternative = ''] =
      /<img src="\.\/(maps\/[^"]*)"[^>]* alt="([^"]*)"/.exec(html) ?? [];
    const picture = pictures.get(map);
    expect(picture, 'a picture of its map').toMatch(/^<svg .*<\/svg>$/s);
    expect(alternative).not.toBe('');
    // Marks make room for names, which are longer in some languages.
    const unplaced = picture?.replace(/translate\([^)]*\)/g, '');
    expect(drawnOf.get(selection.kind) ?? unplaced, 'the same in every language').toBe(unplaced);
    drawnOf.set(selection.kind, unplaced);

    expect(html).not.toContain('skeleton');
    expect(html, 'all is computed').not.toContain(PRERENDERED_WORDS[locale].computed);
    expect(html, 'the policy forbids these').not.toMatch(/<[^>]* (style|on\w+)="/);
    expect(text, 'every message is filled').not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    const addresses = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);
    const own = addresses.filter((href) => !/^https?:/.test(href));
    expect(own.filter((href) => !href.startsWith('./'))).toEqual([]);
    const broken = own.filter(
      (href) => parse(href.slice(2).replaceAll('&amp;', '&'), locale).problems.length > 0,
    );
    expect(broken).toEqual([]);
  });
});

it('depends on the files alone that a page names', async () => {
  const selection = { kind: 'project', id: 'las-bambas' } as const;
  const fresh = await pageRenderer(PAGES, new GeneratedFiles(GENERATED), () => undefined);
  const page = await fresh('zh', selection);
  expect(await render('zh', selection)).toEqual(page);
  expect(page.files).toContain('data/zh/project/las-bambas.json');
  expect(page.files.filter((file) => /^data\/(en|es|pt)\//.test(file))).toEqual([]);
});
