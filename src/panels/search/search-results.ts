import MiniSearch from 'minisearch';
import { countryName } from '../../domain/country-name';
import type { GazetteerPort } from '../../domain/gazetteer';
import { parseStop, pointStop, type Stop, townId } from '../../domain/itinerary';
import type { Locale } from '../../domain/locale';
import type { RecordKind } from '../../domain/record';
import type { RecordGraph, RecordNode } from '../../domain/record-graph';
import { normalized } from '../../domain/text-match';
import { parsePosition } from '../../geo/parse-position';
import type { Position } from '../../geo/position';
import { formatPosition } from '../../i18n/format-position';
import { translator } from '../../i18n/translator';

/**
 * A result of the search: a record with its page, or a place without one (a port of the world, a town
 * joined by land legs, a position).
 */
export type SearchResult =
  | { readonly kind: 'record'; readonly key: string; readonly node: RecordNode }
  | { readonly kind: 'place'; readonly key: string; readonly port: GazetteerPort }
  | {
      readonly kind: 'town';
      readonly key: string;
      readonly name: string;
      readonly position: Position;
    }
  | { readonly kind: 'point'; readonly key: string; readonly position: Position };

const MAX_RESULTS = 12;

/** Names score above aliases, and records above ports that are only places. */
const OPTIONS = {
  boost: { names: 3, code: 3 },
  prefix: true,
  fuzzy: (term: string) => (term.length > 4 ? 0.2 : 0),
  combineWith: 'AND' as const,
};

/** Ranks the kinds that a reader more likely means. Ports of the world that are only places come last. */
const KIND_BOOST: Readonly<Partial<Record<RecordKind, number>>> = {
  port: 9,
  corridor: 7,
  project: 6,
  leg: 4,
  service: 4,
};
const RECORD_BOOST = 3;

/** Finds records by their names and aliases in any language, ports by name or UN/LOCODE; accents do not matter. */
export class Finder {
  private readonly index = new MiniSearch<{ key: string }>({
    idField: 'key',
    fields: ['names', 'aliases', 'code'],
    processTerm: (term) => normalized(term) || null,
    tokenize: words,
  });
  private readonly results: ReadonlyMap<string, SearchResult>;

  constructor(
    graph: RecordGraph,
    ports: readonly GazetteerPort[],
    towns: readonly { readonly name: string; readonly position: Position }[] = [],
  ) {
    const recordPorts = new Set(
      graph.nodes.filter(({ kind }) => kind === 'port').map(({ id }) => id),
    );
    const results: readonly SearchResult[] = [
      ...graph.nodes.map(
        (node) => ({ kind: 'record', key: `${node.kind}/${node.id}`, node }) as const,
      ),
      ...ports
        .filter(({ id }) => !recordPorts.has(id))
        .map((port) => ({ kind: 'place', key: port.id, port }) as const),
      ...[...new Map(towns.map((town) => [townId(town.name), town]))].map(
        ([id, { name, position }]) => ({ kind: 'town', key: `t.${id}`, name, position }) as const,
      ),
    ];
    this.results = new Map(results.map((result) => [result.key, result]));
    this.index.addAll(results.map(documentOf));
  }

  /**
   * Returns the results for a text, among the kinds that the caller wants; a text of coordinates yields
   * their position.
   */
  find(
    text: string,
    isWanted: (result: SearchResult) => boolean = () => true,
  ): readonly SearchResult[] {
    if (text.trim() === '') return [];
    const position = parsePosition(text);
    if (position) {
      const point: SearchResult = { kind: 'point', key: position.join(), position };
      return isWanted(point) ? [point] : [];
    }
    return this.index
      .search(text, {
        ...OPTIONS,
        filter: ({ id }) => {
          const result = this.results.get(id);
          return result !== undefined && isWanted(result);
        },
        boostDocument: (key) => {
          const result = this.results.get(key);
          return result?.kind === 'record' ? (KIND_BOOST[result.node.kind] ?? RECORD_BOOST) : 1;
        },
      })
      .slice(0, MAX_RESULTS)
      .flatMap(({ id }) => this.results.get(id) ?? []);
  }
}

/** Returns the name of a result. */
export function resultName(result: SearchResult, locale: Locale): string {
  if (result.kind === 'record') return result.node.name[locale];
  if (result.kind === 'town') return result.name;
  return result.kind === 'place' ? result.port.name : formatPosition(locale, result.position);
}

/** Returns what kind of thing a result is, or where it lies. */
export function resultKind(
  result: SearchResult,
  locale: Locale,
  recordLabel: (kind: RecordKind) => string,
): string {
  const t = translator(locale);
  if (result.kind === 'record') return recordLabel(result.node.kind);
  if (result.kind === 'town') return t('search.town');
  if (result.kind === 'point') return t('search.point');
  return `${result.port.id.toUpperCase()} · ${countryName(locale, result.port.country)}`;
}

/** Returns a result as a stop of a voyage; undefined if neither ship nor truck can reach it. */
export function stopOf(result: SearchResult): Stop | undefined {
  if (result.kind === 'place') return { kind: 'port', id: result.port.id };
  if (result.kind === 'town') return parseStop(result.key);
  if (result.kind === 'point') return pointStop(result.position);
  const { kind, id } = result.node;
  return kind === 'port' || kind === 'project' ? { kind, id } : undefined;
}

function documentOf(result: SearchResult) {
  if (result.kind === 'town') return { key: result.key, names: result.name, aliases: '', code: '' };
  if (result.kind === 'point') return { key: result.key, names: '', aliases: '', code: '' };
  if (result.kind === 'place') {
    const { id, name, country } = result.port;
    return { key: result.key, names: name, aliases: countryName('en', country), code: id };
  }
  const { id, kind, name, aliases = [] } = result.node;
  return {
    key: result.key,
    names: [...new Set(Object.values(name))].join(' · '),
    aliases: aliases.join(' · '),
    code: kind === 'port' ? id : '',
  };
}

/** Chinese has no spaces, so its text is split into characters. */
function words(text: string): string[] {
  return text.split(/[\s\p{P}]+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u).filter(Boolean);
}
