import type { Locale, Localized } from '../domain/locale';
import type { RecordKind } from '../domain/record';
import type { IndexedKind } from '../domain/search-index';
import type { Selection } from '../domain/selection';
import type { Closures } from '../domain/voyage-options';
import type { Position } from '../geo/position';

/** The groups in which results are shown: one for each kind of record, and those of what has no record. */
export type SearchGroup =
  | Exclude<RecordKind, 'corridor'>
  | 'answer'
  | 'voyage'
  | 'point'
  | 'place'
  | 'passage'
  | 'page'
  | 'setting';

/** What a result is, if it is no record. */
export type OtherKind =
  | Exclude<IndexedKind, RecordKind>
  | 'answer'
  | 'comparison'
  | 'place-nearby'
  | 'point'
  | 'table'
  | 'voyage';

/** What a result is: a kind of record, or something that has no record. */
export type ResultKind = RecordKind | OtherKind;

/** Something that the search offers. It is plain data, so that it can be kept and compared. */
export interface SearchResult {
  /** Unique among the results of a finder, and the same in later versions of the data. */
  readonly key: string;
  readonly group: SearchGroup;
  readonly kind: ResultKind;
  readonly name: Localized;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Name of the province or state in which a town lies. */
  readonly region?: string;
  /** UN/LOCODE of a port in lower case. */
  readonly locode?: string;
  /** Date of an event or a claim. */
  readonly date?: string;
  /** A town of a land leg as a stop of a voyage: `t.pucallpa`. */
  readonly legTown?: string;
  readonly position?: Position;
  /** What was understood of a question, in the order in which it is said. */
  readonly notes?: readonly ResultNote[];
  readonly target: SearchTarget;
}

/** A remark about how a question was understood. */
export type ResultNote =
  | { readonly kind: 'avoiding' | 'via' | 'nearest-port' | 'main-port'; readonly name: Localized }
  | { readonly kind: 'within'; readonly kilometres: number };

/** What opening a result does. */
export type SearchTarget =
  | {
      readonly kind: 'page';
      readonly selection: Selection;
      /** What is filled in on the page, by the name of its field. */
      readonly fields?: Readonly<Record<string, string>>;
    }
  /** A place without a record. */
  | { readonly kind: 'place'; readonly position: Position; readonly name: Localized }
  /** A voyage with its closed passages. */
  | {
      readonly kind: 'voyage';
      readonly id: string;
      readonly closures: Closures;
    }
  /** An address below the locale: `p/?f=sector:energy`. */
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'setting'; readonly setting: Setting };

/** A setting of the reader's with its new value. */
export type Setting =
  | { readonly key: 'theme'; readonly value: 'auto' | 'light' | 'dark' }
  | { readonly key: 'lengthUnit'; readonly value: 'nm' | 'km' | 'mi' }
  | { readonly key: 'locale'; readonly value: Locale }
  | { readonly key: 'projection'; readonly value: 'mercator' | 'globe' }
  | { readonly key: 'basemap'; readonly value: 'embedded' | 'online' };

/** The answer to one text. */
export interface SearchAnswer {
  /** Results by group, the group with the best result first. */
  readonly groups: readonly ResultGroup[];
  /** The results of all groups, in the order of the groups. */
  readonly results: readonly SearchResult[];
  /** If there are no results: those with the nearest names. */
  readonly nearest: readonly SearchResult[];
  /** Files of towns that may hold more results and that the finder does not have yet. */
  readonly townFiles: readonly string[];
}

export interface ResultGroup {
  readonly group: SearchGroup;
  readonly results: readonly SearchResult[];
}

export const NO_ANSWER: SearchAnswer = {
  groups: [],
  results: [],
  nearest: [],
  townFiles: [],
};
