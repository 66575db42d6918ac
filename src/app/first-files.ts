import type { PageKind } from '../domain/page';

const CORRIDOR = /\/corridor-map\.json$/;

/** By kinds of pages: the files on which the first picture of their map depends, beside its code. Other pages need more. */
const OF_PAGES: Readonly<Partial<Record<PageKind, RegExp>>> = {
  overview: CORRIDOR,
  port: CORRIDOR,
  leg: CORRIDOR,
  project: /\/(corridor-map|project-list)\.json$/,
  // The voyages that the build renders join ports.
  voyage: /\/(corridor-map\.json$|gazetteer\/)/,
};

/** Returns whether the first picture of the map depends on a published file, by its path. */
export function isOfFirstPicture(kind: PageKind, path: string): boolean {
  return OF_PAGES[kind]?.test(path) ?? true;
}
