import type { Corridor, LandLeg } from './corridor';
import type { Port } from './port';
import type { Project } from './project';

/** The kinds of record that have a page and a file of their own, with what that file holds. */
export interface Pages {
  readonly project: Project;
  readonly port: Port;
  readonly leg: LandLeg;
  readonly corridor: Corridor;
}

export type PageKind = keyof Pages;

export const PAGE_KINDS = [
  'project',
  'port',
  'leg',
  'corridor',
] as const satisfies readonly PageKind[];

export function isPageKind(kind: string): kind is PageKind {
  return (PAGE_KINDS as readonly string[]).includes(kind);
}
