import MiniSearch from 'minisearch';
import { countryName } from '../domain/country-name';
import type { GazetteerPort } from '../domain/gazetteer';
import { townId } from '../domain/itinerary';
import { LOCALES, type Localized } from '../domain/locale';
import { pageOfRecord, type RecordKind, refKey } from '../domain/record';
import type { RecordGraph, RecordNode } from '../domain/record-graph';
import { normalized } from '../domain/text-match';
import { parsePosition } from '../geo/parse-position';
import type { Position } from '../geo/position';
import { formatPosition } from '../i18n/format-position';
import {
  NO_ANSWER,
  type ResultGroup,
  type SearchAnswer,
  type SearchGroup,
  type SearchResult,
} from './search-result';

/** What a finder searches. */
export interface SearchData {
  readonly graph: RecordGraph;
  readonly ports: readonly GazetteerPort[];
  /** Towns that are joined by land legs. */
  readonly legTowns?: readonly { readonly name: string; readonly position: Position }[];
}

export interface FindOptions {
  /** Leaves out results that the caller cannot use. */
  readonly isWanted?: (result: SearchResult) => boolean;
}

export interface Finder {
  /** Returns what a text finds. */
  find(text: string, options?: FindOptions): SearchAnswer;
}

const MAX_RESULTS = 12;

/** Names score above aliases, and records above ports that are only places. */
const OPTIONS = {
  boost: { names: 3, code: 3 },
  prefix: true,
  fuzzy: (term: string) => (term.length > 4 ? 0.2 : 0),
  combineWith: 'AND' as const,
};

/** Ranks the kinds that a reader more likely means. Ports of the world that are only places come last. */
const KIND_BOOST: Readonly<Partial<Record<SearchResult['kind'], number>>> = {
  port: 9,
  corridor: 7,
  project: 6,
  leg: 4,
  service: 4,
  'port-of-the-world': 1,
  'town-of-a-leg': 1,
};
const RECORD_BOOST = 3;

interface Entry {
  readonly result: SearchResult;
  readonly aliases: readonly string[];
}

/** Returns a finder of records by their names and aliases in any language, and of ports by name or UN/LOCODE. */
export function createFinder(data: SearchData): Finder {
  const entries = new Map(entriesOf(data).map((entry) => [entry.result.key, entry]));
  const index = new MiniSearch<{ key: string }>({
    idField: 'key',
    fields: ['names', 'aliases', 'code'],
    processTerm: (term) => normalized(term) || null,
    tokenize: words,
  });
  index.addAll([...entries.values()].map(documentOf));
  return {
    find(text, { isWanted = () => true } = {}) {
      if (text.trim() === '') return NO_ANSWER;
      const position = parsePosition(text);
      if (position) return answerOf([pointResult(position)].filter(isWanted));
      const found = index
        .search(text, {
          ...OPTIONS,
          filter: ({ id }) => {
            const entry = entries.get(id);
            return entry !== undefined && isWanted(entry.result);
          },
          boostDocument: (key) => {
            const entry = entries.get(key);
            return entry ? (KIND_BOOST[entry.result.kind] ?? RECORD_BOOST) : 1;
          },
        })
        .slice(0, MAX_RESULTS);
      return answerOf(found.flatMap(({ id }) => entries.get(id)?.result ?? []));
    },
  };
}

/** Returns the results in groups, each where its best result stands. */
function answerOf(ranked: readonly SearchResult[]): SearchAnswer {
  const order = [...new Set(ranked.map(({ group }) => group))];
  const groups: ResultGroup[] = order.map((group) => ({
    group,
    results: ranked.filter((result) => result.group === group),
  }));
  return { groups, results: groups.flatMap(({ results }) => results), nearest: [] };
}

function entriesOf({ graph, ports, legTowns = [] }: SearchData): readonly Entry[] {
  const recordPorts = new Set(
    graph.nodes.filter(({ kind }) => kind === 'port').map(({ id }) => id),
  );
  return [
    ...graph.nodes.map(recordEntry),
    ...ports.filter(({ id }) => !recordPorts.has(id)).map(portEntry),
    ...[...new Map(legTowns.map((town) => [townId(town.name), town]))].map(
      ([id, { name, position }]): Entry => ({
        result: {
          key: `t.${id}`,
          group: 'place',
          kind: 'town-of-a-leg',
          name: sameName(name),
          position,
          target: { kind: 'place', position, name: sameName(name) },
        },
        aliases: [],
      }),
    ),
  ];
}

function recordEntry(node: RecordNode): Entry {
  const { kind, id, name, aliases = [], date } = node;
  return {
    result: {
      key: refKey(node),
      group: groupOf(kind),
      kind,
      name,
      ...(kind === 'port' && { locode: id, country: id.slice(0, 2).toUpperCase() }),
      ...(date !== undefined && { date }),
      target: { kind: 'page', selection: pageOfRecord(node) },
    },
    aliases,
  };
}

function portEntry({ id, name, country, position }: GazetteerPort): Entry {
  return {
    result: {
      key: id,
      group: 'port',
      kind: 'port-of-the-world',
      name: sameName(name),
      country,
      locode: id,
      position,
      target: { kind: 'place', position, name: sameName(name) },
    },
    aliases: [countryName('en', country)],
  };
}

function pointResult(position: Position): SearchResult {
  const [en, es, zh] = LOCALES.map((locale) => formatPosition(locale, position));
  const name = { en: en ?? '', es: es ?? '', zh: zh ?? '' };
  return {
    key: position.join(),
    group: 'point',
    kind: 'point',
    name,
    position,
    target: { kind: 'place', position, name },
  };
}

function groupOf(kind: RecordKind): SearchGroup {
  return kind === 'corridor' ? 'voyage' : kind;
}

function sameName(name: string): Localized {
  return { en: name, es: name, zh: name };
}

function documentOf({ result, aliases }: Entry) {
  return {
    key: result.key,
    names: [...new Set(Object.values(result.name))].join(' · '),
    aliases: aliases.join(' · '),
    code: result.locode ?? '',
  };
}

/** Chinese has no spaces, so its text is split into characters. */
function words(text: string): string[] {
  return text.split(/[\s\p{P}]+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u).filter(Boolean);
}
