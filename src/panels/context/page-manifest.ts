import type { FunctionComponent } from 'react';
import type { GenericSchema } from 'valibot';
import type { CorridorMap } from '../../domain/corridor';
import type { Locale, Localized } from '../../domain/locale';
import type {
  BundledPage,
  BundledPages,
  CataloguePage,
  CataloguePages,
  ComputedPage,
  PageAddress,
  PlainPage,
  RecordPage,
} from '../../domain/page';
import type { RecordRef } from '../../domain/record';
import type { Namespace, PlainMessage, PlainMessageKey } from '../../i18n/namespaces';
import { plainMessage } from '../../i18n/translator';
import type { ReferenceKey } from '../../state/references-slice';
import type { PresentId } from '../../state/select-records';

/**
 * Everything that the rest of the atlas knows of a page: its path, what it needs, what it shows and how
 * its code is loaded. Manifests are part of the first load and run in Node too, so heavy code stands
 * behind an import().
 */
export type PageManifest =
  | PlainManifest
  | { readonly [K in BundledPage]: BundledManifest<K> }[BundledPage]
  | { readonly [K in CataloguePage]: CatalogueManifest<K> }[CataloguePage]
  | ComputedManifest;

export type RecordManifest = Exclude<PageManifest, PlainManifest | ComputedManifest>;

interface AnyPage {
  /**
   * The bundle that holds the code: the panel's, the voyage desk's, the comparisons', the places', the one on who gains, the stories', that of the reader's own data, or by default the one of
   * all other pages.
   */
  readonly chunk?: 'panels' | 'desk' | 'compare' | 'place' | 'gains' | 'story' | 'own';
  /** Namespaces of the messages that the page uses besides those that every page has. */
  readonly messages?: readonly Namespace[];
  /** What to fetch when the page is opened, besides its own record. */
  readonly needs?: Needs;
  /** The page's position among the links of the bar, smallest first, and its label there. */
  readonly bar?: { readonly order: number; readonly label: Label; readonly id?: string };
}

export interface Needs {
  /** Datasets to fetch; pages of records have the links of their record besides. */
  readonly references?: readonly ReferenceKey[];
  readonly catalogues?: readonly CataloguePage[];
  readonly records?: readonly { readonly kind: RecordPage; readonly id: string }[];
  /** Records whose links the page shows. */
  readonly links?: readonly RecordRef[];
}

export interface PlainManifest<K extends PlainPage = PlainPage> extends AnyPage {
  readonly kind: K;
  /** Below the locale, without leading or trailing slash. A list lies in the folder of its records. */
  readonly path: string;
  /** Without a title the page is titled with the atlas's name alone. */
  readonly title?: Title;
  readonly load: () => Promise<FunctionComponent>;
}

interface PageWithIds
  extends AnyPage,
    Omit<Extract<PageAddress, { readonly folder: string }>, 'kind'> {
  /** Where an unknown id leads; the overview by default. */
  readonly list?: PlainPage;
  /** Whether the view stays mounted when another id of the kind is opened. */
  readonly staysMounted?: boolean;
  /** Returns what an id makes the page need, besides `needs`. */
  readonly needsOf?: (id: string) => Needs;
  readonly load: () => Promise<FunctionComponent<{ readonly id: string }>>;
}

interface AnyRecordPage extends PageWithIds {
  /** The name of a record's kind. */
  readonly label: Label;
  /** Whether the built site has a file for each record (the default); else its 404 page opens the record. */
  readonly hasSitePages?: boolean;
}

export interface BundledManifest<K extends BundledPage = BundledPage> extends AnyRecordPage {
  readonly kind: K;
  readonly records: {
    /** The folder in which each record has a file, below that of the published data. */
    readonly folder: string;
    /** Returns whether a record may have this id; by default every id may. */
    readonly has?: (id: string) => boolean;
    readonly schema: () => Promise<GenericSchema<unknown, BundledPages[K]>>;
  };
  readonly presentId?: PresentId;
  /** Returns the title of a record's built page; the record's name by default. Requires the page's messages. */
  readonly recordTitle?: (id: string, locale: Locale, map: CorridorMap) => string;
}

export interface CatalogueManifest<K extends CataloguePage = CataloguePage> extends AnyRecordPage {
  readonly kind: K;
  readonly catalogue: {
    /** The file of all records, below the folder of the published data; absent if they are published in cells alone. */
    readonly file?: string;
    readonly schema: () => Promise<GenericSchema<unknown, readonly CataloguePages[K][]>>;
  };
}

/** A page whose id says everything that it shows. The built site has no files for it: its 404 page opens every id. */
export interface ComputedManifest<K extends ComputedPage = ComputedPage> extends PageWithIds {
  readonly kind: K;
  readonly parseId: (text: string) => string | undefined;
  /** Returns the id without parts that name unknown records; every id is kept by default. */
  readonly presentId?: PresentId;
}

/** A message that every page has, or a text of the page's own. */
export type Label = PlainMessageKey | Localized;

/** A message of a namespace, or a text of the page's own. */
export type Title = PlainMessage | Localized;

/** Returns the title in a locale. Throws if the messages of its namespace are not loaded. */
export function titleIn(locale: Locale, title: Title): string {
  return 'namespace' in title ? plainMessage(locale, title) : title[locale];
}

/** Returns the manifest unchanged, checked by the compiler against its kind of page. */
export function definePage<K extends PlainPage>(page: PlainManifest<K>): PlainManifest<K>;
export function definePage<K extends BundledPage>(page: BundledManifest<K>): BundledManifest<K>;
export function definePage<K extends CataloguePage>(
  page: CatalogueManifest<K>,
): CatalogueManifest<K>;
export function definePage<K extends ComputedPage>(page: ComputedManifest<K>): ComputedManifest<K>;
export function definePage(page: unknown): unknown {
  return page;
}

/** Messages of what stands on the page of every record. */
export const RECORD_MESSAGES = ['records', 'loans', 'compare'] as const;

/** Returns whether the page shows published records, each by its id. */
export function isRecordManifest(page: PageManifest): page is RecordManifest {
  return 'records' in page || 'catalogue' in page;
}

/** Returns whether the page is opened with an id: that of a record, or one that says everything that it shows. */
export function hasIds(page: PageManifest): page is RecordManifest | ComputedManifest {
  return 'folder' in page;
}
