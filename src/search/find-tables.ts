import type { FacetId } from '../domain/facet';
import { byLocale, inEveryLocale, type Localized } from '../domain/locale';
import type { IndexEntry } from '../domain/search-index';
import { membersWith, partyName, takeParty } from './company-roles';
import { countryWords, takeFacets } from './facet-phrases';
import type { FacetWord } from './facet-words/facet-words';
import { takeRanges } from './filter-ranges';
import { foldText } from './fold-text';
import type { NameSearch } from './name-search';
import { queryOf } from './query';
import { MATCH } from './rank';
import type { SearchResult } from './search-result';
import { isStopWord } from './stop-words';
import { tableAddress } from './table-address';
import { ASKED_COLUMNS, FILLER, ORDERS, PROJECTS } from './table-words';

/** A table of projects that a text asks for. */
export interface AskedTable {
  readonly result: SearchResult;
  /** Whether the text says that it wants projects, or names more than one thing of them. */
  readonly isSure: boolean;
}

export type TableSearch = (text: string) => AskedTable | undefined;

const ALL_PROJECTS: Localized = {
  en: 'All projects',
  es: 'Todos los proyectos',
  pt: 'Todos os projetos',
  zh: '所有项目',
};

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
    const { party, rest: withoutParty } = takeParty(rest, names);
    rest = withoutParty;
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
      ...(choice && party ? [choice[0] === 'company' ? party.entry.name : partyName(party)] : []),
      ...(isNamed ? [inEveryLocale(leftText)] : []),
      ...ranges.map(({ name }) => name),
    ];
    const required = words.flatMap(({ text: word }) => word ?? []);
    const address = tableAddress({
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

    function takeAll(list: readonly (readonly [RegExp, string])[]): string[] {
      const found: string[] = [];
      for (const [pattern, value] of list) {
        const without = rest.replace(pattern, ' ');
        if (without !== rest) found.push(value);
        rest = without;
      }
      return found;
    }
  };

  function isInProjects(text: string): boolean {
    const [hit] = names.find(queryOf(text), ({ kind }) => kind === 'project');
    return hit !== undefined && hit.match <= MATCH.words;
  }
}

/** Groups the words by facet. */
function byFacet(words: readonly FacetWord[]): ReadonlyMap<FacetId, FacetWord[]> {
  const facets = new Map<FacetId, FacetWord[]>();
  for (const word of words) facets.set(word.facet, [...(facets.get(word.facet) ?? []), word]);
  return facets;
}

function joined(names: readonly Localized[]): Localized {
  return byLocale((locale) => names.map((name) => name[locale]).join(' · '));
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
