import type { Corridor } from './corridor';

/** Pages that show no single record. The manifest of each page adds its kind by declaration merging. */
export interface PlainPages {
  readonly overview: true;
}

/**
 * Pages of records of which each is published in a file of its own, with the type of the record; each manifest adds its own.
 * The page of a voyage shows a record only if the voyage is the corridor.
 */
export interface BundledPages {
  readonly voyage: Corridor;
}

/** Pages of records that are published in one catalogue per kind, with the type of the record; each manifest adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the manifests.
export interface CataloguePages {}

/**
 * Pages whose id says everything that they show, so that no record of the id is published: a position, a comparison. Each
 * manifest adds its kind.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the manifests.
export interface ComputedPages {}

export type PlainPage = keyof PlainPages;
export type BundledPage = keyof BundledPages;
export type CataloguePage = keyof CataloguePages;
export type RecordPage = BundledPage | CataloguePage;
export type ComputedPage = keyof ComputedPages;
export type PageKind = PlainPage | RecordPage | ComputedPage;

/** The path of a kind of page after the locale: `path` for a plain page, `folder` for pages by id. */
export type PageAddress =
  | { readonly kind: PlainPage; readonly path: string }
  | {
      readonly kind: RecordPage | ComputedPage;
      readonly folder: string;
      /**
       * Returns the canonical id; undefined for text that is not an id. Accepts slugs if absent. The words of a path below
       * the folder are joined by slashes, in the text as in the id.
       */
      readonly parseId?: (text: string) => string | undefined;
    };
