import type { RecordKind } from './record';

/** The lists in which a record says what it speaks of, with the kind of record each holds. */
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

/** What a record speaks of, by id. Links count both ways: each end's page shows the other. */
export type About = { readonly [K in keyof typeof ABOUT_LISTS]?: readonly string[] };
