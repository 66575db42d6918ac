import type { RecordKind } from './record';

/** The lists of a record's `about` field, each with the kind of record whose ids it holds. */
export const ABOUT_LISTS = {
  ports: 'port',
  corridors: 'corridor',
  projects: 'project',
  legs: 'leg',
  services: 'service',
  companies: 'company',
  claims: 'claim',
  events: 'event',
  trade: 'flow',
} as const satisfies Readonly<Record<string, RecordKind>>;

/** Ids of the records that a record is about. A link works both ways: the page of each record lists the other. */
export type About = { readonly [K in keyof typeof ABOUT_LISTS]?: readonly string[] };
