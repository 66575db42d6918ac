import MiniSearch from 'minisearch';
import type { GazetteerPort } from '../../domain/gazetteer';
import type { Language } from '../../domain/language';
import type { RecordKind } from '../../domain/record';
import type { RecordGraph, RecordNode } from '../../domain/record-graph';
import { countryName } from '../../i18n/country-name';
import { normalized } from '../pages/list/normalized';

/** Something that a search finds: a record with its page, or a port of the world without one. */
export type Find =
  | { readonly kind: 'record'; readonly key: string; readonly node: RecordNode }
  | { readonly kind: 'place'; readonly key: string; readonly port: GazetteerPort };

const MOST = 12;

/** Names are worth more than aliases, and records more than ports that are only places. */
const OPTIONS = {
  boost: { names: 3, code: 3 },
  prefix: true,
  fuzzy: (term: string) => (term.length > 4 ? 0.2 : 0),
  combineWith: 'AND' as const,
};

/** What a reader more likely means by a word. Ports of the world that are only places come last. */
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
  private readonly finds: ReadonlyMap<string, Find>;

  constructor(graph: RecordGraph, ports: readonly GazetteerPort[]) {
    const kept = new Set(graph.nodes.filter(({ kind }) => kind === 'port').map(({ id }) => id));
    const finds: readonly Find[] = [
      ...graph.nodes.map(
        (node) => ({ kind: 'record', key: `${node.kind}/${node.id}`, node }) as const,
      ),
      ...ports
        .filter(({ id }) => !kept.has(id))
        .map((port) => ({ kind: 'place', key: port.id, port }) as const),
    ];
    this.finds = new Map(finds.map((find) => [find.key, find]));
    this.index.addAll(finds.map(documentOf));
  }

  find(text: string): readonly Find[] {
    if (text.trim() === '') return [];
    return this.index
      .search(text, {
        ...OPTIONS,
        boostDocument: (key) => {
          const find = this.finds.get(key);
          return find?.kind === 'record' ? (KIND_BOOST[find.node.kind] ?? RECORD_BOOST) : 1;
        },
      })
      .slice(0, MOST)
      .flatMap(({ id }) => this.finds.get(id) ?? []);
  }
}

/** What a find is called. */
export function findName(find: Find, language: Language): string {
  return find.kind === 'record' ? find.node.name[language] : find.port.name;
}

function documentOf(find: Find) {
  if (find.kind === 'place') {
    const { id, name, country } = find.port;
    return { key: find.key, names: name, aliases: countryName('en', country), code: id };
  }
  const { id, kind, name, aliases = [] } = find.node;
  return {
    key: find.key,
    names: [...new Set(Object.values(name))].join(' · '),
    aliases: aliases.join(' · '),
    code: kind === 'port' ? id : '',
  };
}

/** Chinese has no spaces: its text is cut into its characters. */
function words(text: string): string[] {
  return text.split(/[\s\p{P}]+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u).filter(Boolean);
}
