import type { Localized } from './locale';

/** What a section of a record's text tells of; its page has a heading for each. */
export const SECTION_TOPICS = [
  'history',
  'works',
  'ownership',
  'contract',
  'financing',
  'operation',
  'route',
  'cargo',
  'dispute',
  'environment',
  'plans',
  'differences',
  'gaps',
] as const;
export type SectionTopic = (typeof SECTION_TOPICS)[number];

/** A part of a record's text that follows its lead and its figures, under a heading. */
export interface TextSection {
  readonly topic: SectionTopic;
  readonly text: Localized;
}

/** A record whose text may go on in sections. */
export interface WithSections {
  /** What the summary leaves to be told, in the order of the page; absent if the summary tells all. */
  readonly sections?: readonly TextSection[];
}
