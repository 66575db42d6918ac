import type { FunctionComponent } from 'react';
import type { GenericSchema } from 'valibot';
import type { BundleLayout } from '../../domain/bundle';
import type { CorridorMap } from '../../domain/corridor';
import type { Locale, Localized } from '../../domain/locale';
import type {
  BundledPage,
  BundledPages,
  CataloguePage,
  CataloguePages,
  PageAddress,
  PlainPage,
} from '../../domain/page';
import type { Namespace, PlainMessage, PlainMessageKey } from '../../i18n/namespaces';
import { plainMessage } from '../../i18n/translator';
import type { ReferenceKey } from '../../state/references-slice';
import type { PresentId } from '../../state/select-records';

/**
 * All that the rest of the atlas knows of a page: where it lies, what it needs, what it shows and how its code is
 * loaded. Manifests are part of the first load and run in Node too: whatever is heavy stands behind an import().
 */
export type PageManifest =
  | PlainManifest
  | { readonly [K in BundledPage]: BundledManifest<K> }[BundledPage]
  | { readonly [K in CataloguePage]: CatalogueManifest<K> }[CataloguePage];

export type RecordManifest = Exclude<PageManifest, PlainManifest>;

interface AnyPage {
  /** The file that holds the code: of the panel, of the voyage desk, or of all other pages together, by default. */
  readonly chunk?: 'panels' | 'desk';
  /** Namespaces of the messages that the page is written in, beside those that every page has. */
  readonly messages?: readonly Namespace[];
  /** What is fetched when the page is opened, beside its own record. */
  readonly needs?: Needs;
  /** The page's place among the links in the bar, smallest first, and what it is called there. */
  readonly bar?: { readonly order: number; readonly label: Label; readonly id?: string };
}

interface Needs {
  /** Pages of records need the graph besides. */
  readonly references?: readonly ReferenceKey[];
  readonly catalogues?: readonly CataloguePage[];
  readonly records?: readonly { readonly kind: BundledPage; readonly id: string }[];
}

export interface PlainManifest<K extends PlainPage = PlainPage> extends AnyPage {
  readonly kind: K;
  /** Below the locale, without slashes at its ends. A list lies where its records do. */
  readonly path: string;
  /** Without a title the page goes by the atlas's name alone. */
  readonly title?: Title;
  readonly load: () => Promise<FunctionComponent>;
}

interface AnyRecordPage extends AnyPage, Pick<Extract<PageAddress, { folder: string }>, 'folder'> {
  readonly parseId?: (text: string) => string | undefined;
  /** What a record of the kind is called. */
  readonly label: Label;
  /** Where an id leads that no record has; the overview by default. */
  readonly list?: PlainPage;
  /** Whether the built site has a file for each record, as it has by default; else its 404 page opens the record. */
  readonly hasSitePages?: boolean;
  /** Whether the view stays mounted when another record of the kind is opened. */
  readonly staysMounted?: boolean;
  readonly load: () => Promise<FunctionComponent<{ readonly id: string }>>;
}

export interface BundledManifest<K extends BundledPage = BundledPage> extends AnyRecordPage {
  readonly kind: K;
  readonly bundles: BundleLayout & {
    /** Whether there may be a record of this id; of any id by default. */
    readonly has?: (id: string) => boolean;
    readonly schema: () => Promise<GenericSchema<unknown, BundledPages[K]>>;
  };
  readonly presentId?: PresentId;
  /** Returns what a record's built page is called; the record's name by default. Wants the page's messages. */
  readonly recordTitle?: (id: string, locale: Locale, map: CorridorMap) => string;
}

export interface CatalogueManifest<K extends CataloguePage = CataloguePage> extends AnyRecordPage {
  readonly kind: K;
  readonly catalogue: {
    /** Below the folder of the published data. */
    readonly file: string;
    readonly schema: () => Promise<GenericSchema<unknown, readonly CataloguePages[K][]>>;
  };
}

/** A message that every page has, or a page's own words. */
export type Label = PlainMessageKey | Localized;

/** A message of a namespace, or a page's own words. */
export type Title = PlainMessage | Localized;

/** Throws if the messages of the title's namespace are not loaded. */
export function titleIn(locale: Locale, title: Title): string {
  return 'namespace' in title ? plainMessage(locale, title) : title[locale];
}

/** Returns the manifest as it is, checked against what its kind of page needs. */
export function definePage<K extends PlainPage>(page: PlainManifest<K>): PlainManifest<K>;
export function definePage<K extends BundledPage>(page: BundledManifest<K>): BundledManifest<K>;
export function definePage<K extends CataloguePage>(
  page: CatalogueManifest<K>,
): CatalogueManifest<K>;
export function definePage(page: unknown): unknown {
  return page;
}

export function isRecordManifest(page: PageManifest): page is RecordManifest {
  return 'folder' in page;
}
