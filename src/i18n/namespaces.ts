import type { about } from './words/en/about';
import type { atlas } from './words/en/atlas';
import type { bulk } from './words/en/bulk';
import type { charts } from './words/en/charts';
import type { compare } from './words/en/compare';
import type { distances } from './words/en/distances';
import type { embed } from './words/en/embed';
import type { exports } from './words/en/exports';
import type { files } from './words/en/files';
import type { filters } from './words/en/filters';
import type { gains } from './words/en/gains';
import type { ground } from './words/en/ground';
import type { harbours } from './words/en/harbours';
import type { keyboard } from './words/en/keyboard';
import type { links } from './words/en/links';
import type { lists } from './words/en/lists';
import type { loans } from './words/en/loans';
import type { marks } from './words/en/marks';
import type { menu } from './words/en/menu';
import type { missing } from './words/en/missing';
import type { offline } from './words/en/offline';
import type { own } from './words/en/own';
import type { pictures } from './words/en/pictures';
import type { place } from './words/en/place';
import type { print } from './words/en/print';
import type { records } from './words/en/records';
import type { search } from './words/en/search';
import type { sharing } from './words/en/sharing';
import type { stories } from './words/en/stories';
import type { table } from './words/en/table';
import type { time } from './words/en/time';
import type { visits } from './words/en/visits';
import type { voyage } from './words/en/voyage';
import type { ways } from './words/en/ways';

/**
 * The message namespaces: `atlas` is fetched with the first screen, each of the others with the first page that needs
 * it. The English messages define the keys and parameters.
 */
export interface Namespaces {
  readonly atlas: typeof atlas;
  readonly about: typeof about;
  readonly bulk: typeof bulk;
  readonly charts: typeof charts;
  readonly compare: typeof compare;
  readonly distances: typeof distances;
  readonly embed: typeof embed;
  readonly files: typeof files;
  readonly exports: typeof exports;
  readonly filters: typeof filters;
  readonly gains: typeof gains;
  readonly ground: typeof ground;
  readonly harbours: typeof harbours;
  readonly links: typeof links;
  readonly own: typeof own;
  readonly pictures: typeof pictures;
  readonly place: typeof place;
  readonly keyboard: typeof keyboard;
  readonly loans: typeof loans;
  readonly marks: typeof marks;
  readonly lists: typeof lists;
  readonly menu: typeof menu;
  readonly missing: typeof missing;
  readonly print: typeof print;
  readonly offline: typeof offline;
  readonly records: typeof records;
  readonly search: typeof search;
  readonly sharing: typeof sharing;
  readonly stories: typeof stories;
  readonly table: typeof table;
  readonly time: typeof time;
  readonly visits: typeof visits;
  readonly voyage: typeof voyage;
  readonly ways: typeof ways;
}
export type Namespace = keyof Namespaces;

export const NAMESPACES = [
  'atlas',
  'about',
  'bulk',
  'charts',
  'compare',
  'distances',
  'embed',
  'files',
  'exports',
  'filters',
  'gains',
  'ground',
  'harbours',
  'links',
  'own',
  'pictures',
  'place',
  'keyboard',
  'loans',
  'marks',
  'lists',
  'menu',
  'missing',
  'print',
  'offline',
  'records',
  'search',
  'sharing',
  'stories',
  'table',
  'time',
  'visits',
  'voyage',
  'ways',
] as const satisfies readonly Namespace[];

export interface Plural {
  readonly one: string;
  readonly other: string;
}

export type Message = string | Plural;

export type MessageKey<N extends Namespace = 'atlas'> = keyof Namespaces[N] & string;

/** The messages of one namespace in one locale. A locale that lacks one does not compile. */
export type Messages<N extends Namespace> = { readonly [K in MessageKey<N>]: Message };

/** The names in braces in a message, and `count` for one with plural forms. */
export type ParamNames<M> = M extends Plural
  ? 'count' | NamesIn<M['one' | 'other']>
  : M extends string
    ? NamesIn<M>
    : never;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The parameters of a message: a value for each name, and no argument for a message without names. */
export type ParamsOf<N extends Namespace, K extends MessageKey<N>> = [
  ParamNames<Namespaces[N][K]>,
] extends [never]
  ? []
  : [params: Params<ParamNames<Namespaces[N][K]>>];

/** `count` is optional for a union of keys of which only some have plural forms. */
type Params<Names extends string> = { readonly [P in Names]: string | number } & {
  readonly count?: string | number;
};

/** The keys of messages that take no parameters. */
export type PlainMessageKey<N extends Namespace = 'atlas'> = {
  readonly [K in MessageKey<N>]: [ParamNames<Namespaces[N][K]>] extends [never] ? K : never;
}[MessageKey<N>];

/** A message of any namespace that takes no parameters. */
export type PlainMessage = {
  readonly [N in Namespace]: { readonly namespace: N; readonly key: PlainMessageKey<N> };
}[Namespace];
