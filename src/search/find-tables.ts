import { countryName } from '../domain/country-name';
import type { FacetId } from '../domain/facet';
import { LOCALES, type Locale, type Localized } from '../domain/locale';
import type { IndexEntry } from '../domain/search-index';
import { type AskedRange, takeRanges } from './filter-ranges';
import { FACET_WORDS, type FacetWord } from './filter-words';
import { foldText, hasHan } from './fold-text';
import type { NameSearch } from './name-search';
import { queryOf } from './query';
import { MATCH } from './rank';
import type { SearchResult } from './search-result';
import { isStopWord } from './stop-words';

/** A table of projects that a text asks for. */
export interface AskedTable {
  readonly result: SearchResult;
  /** Whether the text says that it wants projects, or names more than one thing of them. */
  readonly isSure: boolean;
}

export type TableSearch = (text: string) => AskedTable | undefined;

type Role = 'builder' | 'owner' | 'lender';

/** Words that ask for projects, without saying which. */
const PROJECTS =
  /\b(?:projects?|works|investments?|proyectos?|obras|inversiones|inversion)\b|项目|工程|投资/g;

/** Words around the facets that say nothing of them. */
const FILLER =
  /\b(?:all|list|show|me|chinese|china|chinos?|chinas?|table|tabla|build|builds|built|did|todos?|todas?|lista|mostrar|construyo|construy[oe]n?|hizo|hay|there|cost|costs?|cuesta[n]?|cuestan|costaron|they|them|worth|who|quien|quienes|which|what)\b|所有|全部|列出|中国|中资|哪些|有哪些|表格|的|在|造价|总额/g;

/** Words that order the table, with its address. */
const ORDERS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:dearest|most expensive|costliest|largest|biggest)(?: first)?\b|\bmas (?:caros?|caras?|grandes)(?: primero)?\b|最贵的?(?:在前)?|最大的?/g,
    '-cost',
  ],
  [
    /\b(?:cheapest|least expensive|smallest)(?: first)?\b|\bmas (?:baratos?|baratas?|pequenos)(?: primero)?\b|最便宜的?/g,
    'cost',
  ],
  [
    /\b(?:newest|latest|most recent)(?: first)?\b|\bmas (?:nuevos?|nuevas?|recientes)(?: primero)?\b|最新的?/g,
    '-opened',
  ],
  [
    /\b(?:oldest)(?: first)?\b|\bmas (?:antiguos?|antiguas?|viejos?)(?: primero)?\b|最早的?/g,
    'opened',
  ],
];

/** Phrases that give a company its role. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'lender',
    /\b(?:(?:financed|funded|lent) (?:for )?by|with loans? (?:from|of)|loans? (?:from|by|of)|financiad[oa]s? por|con prestamos? de[l]?|prestamos? de[l]?)\s+(.+)$/,
  ],
  ['owner', /\b(?:owned by|belonging to|(?:de )?propiedad de|pertenecientes a)\s+(.+)$/],
  [
    'builder',
    /\b(?:built by|constructed by|contracted (?:to|by)|construid[oa]s? por|obras de)\s+(.+)$/,
  ],
  ['builder', /^(?:.*\b(?:for )?what|.*\blo que)\s+(.+?)\s+(?:has )?(?:built|builds|construyo)$/],
  ['builder', /^lo que construyo\s+(.+)$|.*\blo que construyo\s+(.+)$/],
  ['lender', /(.+?)(?:贷款|融资)的?/],
  ['owner', /(.+?)(?:拥有|持有)的?/],
  ['builder', /(.+?)(?:承建|建设|建造|修建)的?/],
];

/** Words that ask who did something, with the column that answers. */
const ASKED_COLUMNS: readonly (readonly [string, RegExp])[] = [
  [
    'lender',
    /\bwho (?:lent|financed|funded|paid)\b|\bquien(?:es)? (?:presto|prestaron|financio|financiaron|pago|pagaron)\b|谁贷款|谁融资|谁出资|贷款方/g,
  ],
  [
    'builder',
    /\bwho built(?: them)?\b|\bquien(?:es)? (?:construyo|construyeron)\b|谁(?:承建|建设|建造|修建)/g,
  ],
  ['owner', /\bwho owns(?: them)?\b|\bquien(?:es)? (?:es|son) (?:el |los )?duenos?\b|谁拥有/g],
  [
    'cost',
    /\b(?:what|how much) (?:did|do|does) (?:they|it) cost\b|\bcuanto (?:costaron|cuestan|costo)\b|造价多少|花了多少钱/g,
  ],
];

const MOST_PHRASE = 4;

/** Columns beside the name that a table with asked columns shows. */
const BESIDES: readonly string[] = ['name', 'country', 'status'];

/** Returns a search for tables of projects: by kind, sector, status, country, cost, years and companies. */
export function createTableSearch(entries: readonly IndexEntry[], names: NameSearch): TableSearch {
  const countries = countryWords(entries);
  const companies = entries.filter(({ kind }) => kind === 'company');
  return (text) => {
    let rest = plain(text);
    const columns = takeAll(ASKED_COLUMNS);
    const orders = takeAll(ORDERS);
    const { ranges, rest: withoutRanges } = takeRanges(rest);
    rest = withoutRanges;
    const party = takeParty();
    const hasProjects = PROJECTS.test(rest);
    PROJECTS.lastIndex = 0;
    const { words, left } = takeFacets(
      foldText(rest.replace(PROJECTS, ' ').replace(FILLER, ' ')),
      countries,
    );
    const leftText = left.filter((word) => !isStopWord(word)).join(' ');
    const isNamed = leftText !== '' && hasProjects && isInProjects(leftText);
    if (leftText !== '' && !isNamed) return undefined;
    const facets = byFacet(words);
    const count = facets.size + ranges.length + (party ? 1 : 0) + (isNamed ? 1 : 0);
    if (count === 0 && !(hasProjects && orders.length > 0)) return undefined;
    const choice = party && membersWith(party.role, party.entry, companies);
    const parts = [
      ...[...facets.values()].flatMap((each) => each.map(({ name }) => name)),
      ...(choice && party
        ? [choice[0] === 'company' ? party.entry.name : ROLE_NAMES[party.role](party.entry.name)]
        : []),
      ...(isNamed ? [{ en: leftText, es: leftText, zh: leftText }] : []),
      ...ranges.map(({ name }) => name),
    ];
    const required = words.flatMap(({ text: word }) => word ?? []);
    const address = addressOf({
      choices: [
        ...[...facets].map(
          ([facet, each]) => [facet, each.flatMap(({ values }) => values)] as const,
        ),
        ...(choice ? [choice] : []),
      ],
      ranges,
      text: [...required, ...(isNamed ? [leftText] : [])].join(' '),
      sort: orders.at(-1),
      columns: [...columns, ...(party && columns.length > 0 ? [party.role] : [])],
    });
    return {
      isSure: count > 1 || hasProjects || columns.length > 0 || party !== undefined,
      result: {
        key: `table/${address}`,
        group: 'answer',
        kind: 'table',
        name: parts.length > 0 ? joined(parts) : ALL_PROJECTS,
        target: { kind: 'address', address },
      },
    };

    function takeAll(list: readonly (readonly [RegExp | string, RegExp | string])[]): string[] {
      const found: string[] = [];
      for (const [a, b] of list) {
        const [pattern, value] =
          a instanceof RegExp ? [a, b as string] : [b as RegExp, a as string];
        const without = rest.replace(pattern, ' ');
        if (without !== rest) found.push(value);
        rest = without;
      }
      return found;
    }

    function takeParty(): { readonly role: Role; readonly entry: IndexEntry } | undefined {
      for (const [role, pattern] of ROLES) {
        const match = pattern.exec(rest.trim());
        const name = match?.[1] ?? match?.[2];
        if (!match || name === undefined) continue;
        const company = companyIn(name.replace(PROJECTS, ' ').replace(FILLER, ' '), names);
        if (!company) continue;
        rest = `${rest.trim().slice(0, match.index)} ${rest.trim().slice(match.index + match[0].length)}`;
        return { role, entry: company };
      }
      return undefined;
    }
  };

  function isInProjects(text: string): boolean {
    const [hit] = names.find(queryOf(text), ({ kind }) => kind === 'project');
    return hit !== undefined && hit.match <= MATCH.words;
  }
}

/**
 * Returns the members of a company's group that have a role, as a choice of a facet; those with any role if none has it, as
 * readers say that an owner built a port.
 */
function membersWith(
  role: Role,
  of: IndexEntry,
  companies: readonly IndexEntry[],
): readonly [FacetId, readonly string[]] {
  const group = new Set([of.id]);
  // A set that grows is visited to its end.
  for (const id of group) {
    for (const each of companies) if (each.parent === id) group.add(each.id);
  }
  const idsWith = (has: (roles: string) => boolean) =>
    companies
      .filter(({ id, roles }) => group.has(id) && roles !== undefined && has(roles))
      .map(({ id }) => id)
      .sort();
  const ids = idsWith((roles) => roles.includes(role[0] ?? ''));
  if (ids.length > 0) return [role, ids];
  const others = idsWith(() => true);
  return ['company', others.length > 0 ? others : [of.id]];
}

const ALL_PROJECTS: Localized = { en: 'All projects', es: 'Todos los proyectos', zh: '所有项目' };

/** Returns the company that a text names; its word for the country, `in Peru`, is not part of the name. */
function companyIn(text: string, names: NameSearch): IndexEntry | undefined {
  const [hit] = names.find(queryOf(text), ({ kind }) => kind === 'company');
  return hit && hit.match <= MATCH.slip ? hit.entry : undefined;
}

const ROLE_NAMES: Readonly<Record<Role, (name: Localized) => Localized>> = {
  builder: ({ en, es, zh }) => ({
    en: `built by ${en}`,
    es: `construidos por ${es}`,
    zh: `${zh}承建`,
  }),
  owner: ({ en, es, zh }) => ({ en: `owned by ${en}`, es: `de ${es}`, zh: `${zh}拥有` }),
  lender: ({ en, es, zh }) => ({
    en: `financed by ${en}`,
    es: `financiados por ${es}`,
    zh: `${zh}贷款`,
  }),
};

interface Table {
  readonly choices: readonly (readonly [FacetId, readonly string[]])[];
  readonly ranges: readonly AskedRange[];
  readonly text: string;
  readonly sort: string | undefined;
  readonly columns: readonly string[];
}

function addressOf({ choices, ranges, text, sort, columns }: Table): string {
  const filters = [
    ...choices.map(([facet, values]) => `${facet}:${values.join('.')}`),
    ...ranges.map(({ facet, range }) => `${facet}:${range}`),
  ];
  const query = [
    ...(filters.length > 0 ? [`f=${filters.join(';')}`] : []),
    ...(text === '' ? [] : [`q=${encodeURIComponent(text)}`]),
    'view=table',
    ...(sort === undefined ? [] : [`sort=${sort}`]),
    ...(columns.length === 0 ? [] : [`cols=${[...new Set([...BESIDES, ...columns])].join('.')}`]),
  ];
  return `p/?${query.join('&')}`;
}

/** Groups the words by facet. */
function byFacet(words: readonly FacetWord[]): ReadonlyMap<FacetId, FacetWord[]> {
  const facets = new Map<FacetId, FacetWord[]>();
  for (const word of words) facets.set(word.facet, [...(facets.get(word.facet) ?? []), word]);
  return facets;
}

/** Takes the longest phrases that name a value. */
function takeFacets(
  folded: string,
  countries: ReadonlyMap<string, FacetWord>,
): { readonly words: readonly FacetWord[]; readonly left: readonly string[] } {
  const find = (phrase: string) => FACET_WORDS.get(phrase) ?? countries.get(phrase);
  const parts = folded.split(' ').flatMap((part) => (hasHan(part) ? hanParts(part, find) : [part]));
  const words: FacetWord[] = [];
  const left: string[] = [];
  for (let i = 0; i < parts.length; ) {
    let taken = 0;
    for (let count = Math.min(MOST_PHRASE, parts.length - i); count > 0 && taken === 0; count--) {
      const word = find(parts.slice(i, i + count).join(' '));
      if (word) {
        words.push(word);
        taken = count;
      }
    }
    if (taken === 0 && parts[i]) left.push(parts[i] as string);
    i += Math.max(1, taken);
  }
  return { words: words.filter((word, i) => words.indexOf(word) === i), left };
}

/** Splits Chinese text at the longest phrases that are known. */
function hanParts(
  text: string,
  find: (phrase: string) => FacetWord | undefined,
): readonly string[] {
  const parts: string[] = [];
  let unknown = '';
  for (let i = 0; i < text.length; ) {
    let length = Math.min(MOST_HAN, text.length - i);
    while (length > 0 && !find(text.slice(i, i + length))) length--;
    if (length === 0) unknown += text[i];
    else {
      if (unknown !== '') parts.push(unknown);
      unknown = '';
      parts.push(text.slice(i, i + length));
    }
    i += Math.max(1, length);
  }
  return unknown === '' ? parts : [...parts, unknown];
}

const MOST_HAN = 10;

function countryWords(entries: readonly IndexEntry[]): ReadonlyMap<string, FacetWord> {
  return new Map(
    entries
      .filter(({ kind }) => kind === 'country')
      .flatMap(({ id, aliases }) => {
        const name = localized((locale) => countryName(locale, id));
        const word: FacetWord = { facet: 'country', values: [id.toLowerCase()], name };
        return [...Object.values(name), ...aliases].map((each) => [foldText(each), word] as const);
      }),
  );
}

function joined(names: readonly Localized[]): Localized {
  return localized((locale) => names.map((name) => name[locale]).join(' · '));
}

function localized(textIn: (locale: Locale) => string): Localized {
  const [en = '', es = '', zh = ''] = LOCALES.map(textIn);
  return { en, es, zh };
}

/** Lower case without accents, with the punctuation that numbers need. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[¿?？!¡"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
