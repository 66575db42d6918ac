import { HTML_LANGS, LOCALES } from '../../../src/domain/locale';
import { cardPath, sharedCardPath } from '../cards/card-path';
import { defaultPath } from '../head';
import type { SitePage } from '../pages';
import type { HtmlDocument } from './read-document';
import type { Target } from './resolve-address';

/** A page of the site, what its file holds, and how its addresses are resolved. */
export interface ReadPage {
  readonly page: SitePage;
  readonly document: HtmlDocument;
  readonly resolve: (address: string) => Target;
}

/** Returns what is wrong with a page by one rule, each fault as a sentence. */
export type PageRule = (read: ReadPage) => readonly string[];

const says: PageRule = ({ page, document: { title, metas, lang } }) => [
  ...(lang === HTML_LANGS[page.locale] ? [] : [`the language is "${lang}"`]),
  ...(title === page.title ? [] : [`the title is "${title}"`]),
  ...((metas.get('description') ?? '').length > 9 ? [] : ['there is no description']),
];

export const hasHeading: PageRule = ({ document: { headings } }) =>
  headings.length === 1 && headings[0] !== ''
    ? []
    : [`${headings.length} headings of the first level: ${headings.join(' | ')}`];

const hasCanonical: PageRule = ({ page, document: { canonicals }, resolve }) => {
  const paths = canonicals.map((address) => pathOf(resolve(address)));
  return paths.length === 1 && paths[0] === page.path
    ? []
    : [`the canonical address is ${paths.join(', ') || 'missing'}`];
};

/** All pages of a group name the same addresses, each its own among them, so that alternates are mutual. */
const hasAlternates: PageRule = ({ page, document: { alternates }, resolve }) => {
  const expected = new Map([
    ...LOCALES.map((locale) => [HTML_LANGS[locale], page.paths[locale]] as const),
    ['x-default', defaultPath(page)] as const,
  ]);
  const named = [...new Set([...expected.keys(), ...alternates.keys()])];
  return named.flatMap((lang) => {
    const address = alternates.get(lang);
    const path = address === undefined ? undefined : pathOf(resolve(address));
    return path === expected.get(lang) ? [] : [`the alternate in ${lang} is ${path ?? 'missing'}`];
  });
};

/** What schema.org calls the record of a page, by the kind of page; other kinds have no word. */
const THINGS: Readonly<Record<string, string>> = {
  project: 'Place',
  port: 'Place',
  event: 'Event',
  company: 'Organization',
  claim: 'Claim',
  flow: 'Dataset',
};

const hasLinkedData: PageRule = ({ page, document: { linkedData } }) => {
  const [json, ...others] = linkedData;
  if (json === undefined || others.length > 0) return [`${linkedData.length} blocks of JSON-LD`];
  const data = parsed(json);
  if (data === undefined) return ['the JSON-LD cannot be parsed'];
  const { kind } = page.selection;
  const graph = data['@graph'];
  if (kind === 'overview') {
    const types = Array.isArray(graph) ? graph.map((thing) => thing['@type']).join() : '';
    return types === 'WebSite,Dataset' ? [] : [`the JSON-LD is of ${types || 'no type'}`];
  }
  const expected = [kind === 'story' ? 'Article' : 'WebPage', THINGS[kind] ?? ''].join();
  const types = [data['@type'], data.mainEntity?.['@type'] ?? ''].join();
  return types === expected ? [] : [`the JSON-LD is of ${types}, expected ${expected}`];
};

const hasUniqueIds: PageRule = ({ document: { ids } }) => {
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return twice.map((id) => `the id "${id}" occurs twice`);
};

/** That the file is there, the crawl finds: the addresses of cards are among the references. */
const hasCard: PageRule = ({ page: { locale, selection }, document: { metas }, resolve }) => {
  const cards = [cardPath(locale, selection), sharedCardPath(locale, selection.kind)];
  const shown = metas.get('og:image') ?? '';
  const size = metas.get('twitter:card');
  return [
    ...(cards.includes(pathOf(resolve(shown))) ? [] : [`the card is ${shown || 'missing'}`]),
    ...(size === 'summary_large_image' ? [] : [`the card is of size ${size}`]),
  ];
};

/** The rules that any page can be judged by alone. */
export const PAGE_RULES: readonly PageRule[] = [
  says,
  hasCanonical,
  hasAlternates,
  hasLinkedData,
  hasCard,
  hasUniqueIds,
];

function pathOf(target: Target): string {
  return target === 'outside' ? 'outside of the site' : target.path;
}

interface LinkedData {
  readonly '@type'?: string;
  readonly '@graph'?: readonly LinkedData[];
  readonly mainEntity?: LinkedData;
}

function parsed(json: string): LinkedData | undefined {
  try {
    return JSON.parse(json) as LinkedData;
  } catch {
    return undefined;
  }
}
