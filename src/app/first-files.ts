import type { PageKind } from '../domain/page';

const CORRIDOR_MAP = 'corridor-map.json';
const PROJECTS = 'project-list.json';

/** By kinds of pages: the files on which the first picture of their map depends, beside its code. Other pages need more. */
const OF_PAGES: Readonly<Partial<Record<PageKind, readonly string[]>>> = {
  overview: [CORRIDOR_MAP],
  port: [CORRIDOR_MAP],
  leg: [CORRIDOR_MAP],
  project: [CORRIDOR_MAP, PROJECTS],
};

/** Returns whether the first picture of the map depends on a published file, by its path. */
export function isOfFirstPicture(kind: PageKind, path: string): boolean {
  return OF_PAGES[kind]?.some((file) => path.endsWith(`/${file}`)) ?? true;
}
