import type { Locale } from '../domain/locale';
import type { PageAddress } from '../domain/page';
import type { Selection } from '../domain/selection';
import type { SharedState } from '../state/persistence';
import type { AddressKey } from './address-key';
import { ADDRESS_KEYS } from './address-keys';
import { MIGRATIONS, type Migration, migrateQuery, versionOf } from './migrations';
import { createPathCodec, type PathState, type Problem } from './path';

/** Key of the version of the grammar in which a query is written. */
const VERSION_KEY = 'v';

/**
 * Keys that messengers, mailings and advertisements add to links. The parser ignores them; no key of the atlas may have such
 * a name.
 */
const FOREIGN_KEYS =
  /^(utm_\w+|(fb|g|d|y|tw|tt)clid|msclkid|[gw]braid|igsh(id)?|li_fat_id|mc_[ce]id|_g[al]|srsltid|ref|ref_src|from|isappinstalled)$/;

export interface ParsedAddress<State = SharedState> {
  readonly state: State;
  readonly problems: readonly Problem[];
}

export interface AddressGrammar<State> {
  /** Returns whether a name is a key of the table, the version key or a foreign key. */
  isKnown(name: string): boolean;
  /**
   * Returns the address of a view relative to the folder from which the atlas is served: locale and page in the path, the rest
   * in the query. Omits defaults unless `explicit`, which gives links that later changes of defaults do not affect.
   */
  format(state: State, options?: { readonly explicit?: boolean }): string;
  /** Parses any address. `fallback` is the locale of a path without one. Never throws. */
  parse(address: string, fallback: Locale): ParsedAddress<State>;
}

/** Returns the formatter and the parser of addresses with the given pages, keys and migrations. */
export function addressGrammar<State extends PathState>(
  pages: readonly PageAddress[],
  table: Readonly<Record<string, AddressKey<State, unknown>>>,
  migrations: readonly Migration[],
): AddressGrammar<State> {
  const { formatPath, parsePath } = createPathCodec(pages);
  const keys = Object.entries(table).map(([name, key]) => ({
    name,
    key,
    defaultText: key.format(key.defaultValue),
  }));
  const version = migrations.length + 1;
  const isKnown = (name: string) =>
    name === VERSION_KEY || Object.hasOwn(table, name) || FOREIGN_KEYS.test(name);
  return {
    isKnown,
    format(state, { explicit = false } = {}) {
      const query = keys.flatMap(({ name, key, defaultText }) => {
        const text = keyApplies(key, state.selection) ? key.format(key.get(state)) : null;
        const isWritten = text !== null && (explicit || text !== defaultText);
        return isWritten ? [`${name}=${text}`] : [];
      });
      const path = formatPath(state);
      return query.length === 0 ? path : `${path}?${VERSION_KEY}=${version}&${query.join('&')}`;
    },
    parse(address, fallback) {
      const mark = address.indexOf('?');
      const path = parsePath(mark < 0 ? address : address.slice(0, mark));
      const query = new URLSearchParams(
        mark < 0 ? '' : address.slice(mark + 1).replace(/#.*$/s, ''),
      );
      const problems: Problem[] = [...path.problems];
      if (versionOf(query, migrations) === undefined) {
        problems.push({ part: VERSION_KEY, value: query.get(VERSION_KEY) ?? '' });
      }
      const params = migrateQuery(query, migrations);
      // The table sets every field except these two.
      let state = { locale: path.locale ?? fallback, selection: path.selection } as State;
      for (const { name, key } of keys) {
        const [text, ...repeated] = keyApplies(key, path.selection) ? params.getAll(name) : [];
        const { value, rejected } =
          text === undefined ? defaultOf(key) : key.parse(text, path.selection);
        state = { ...state, ...key.set(state, value) };
        const others = repeated.filter((each) => each !== text);
        problems.push(...[...rejected, ...others].map((each) => ({ part: name, value: each })));
      }
      const unknown = [...params].filter(([name]) => !isKnown(name));
      problems.push(...unknown.map(([part, value]) => ({ part, value })));
      return { state, problems };
    },
  };
}

/** Returns the formatter and the parser of the atlas's addresses. */
export function atlasGrammar(pages: readonly PageAddress[]): AddressGrammar<SharedState> {
  return addressGrammar(pages, ADDRESS_KEYS, MIGRATIONS);
}

/** Returns an absolute address relative to the atlas's folder, with double slashes in the path merged. */
export function relativeAddress(root: string, href: string): string {
  const { pathname, search } = new URL(href);
  const path = pathname.replace(/\/{2,}/g, '/');
  const folder = new URL(root).pathname;
  return (path.startsWith(folder) ? path.slice(folder.length) : path) + search;
}

function keyApplies<State>(key: AddressKey<State, unknown>, selection: Selection): boolean {
  return key.appliesTo?.(selection) ?? true;
}

function defaultOf<Value>({ defaultValue }: { readonly defaultValue: Value }) {
  return { value: defaultValue, rejected: [] };
}
