import type { About } from './about';
import type { Localized } from './locale';
import type { RecordRef } from './record';
import type { Sector } from './sector';
import type { Source } from './source';

export const MISSING_TOPICS = ['corridor', 'law', 'trade', 'projects', 'sectors'] as const;
export type MissingTopic = (typeof MISSING_TOPICS)[number];

/** Something that was looked for and not found. */
export interface MissingFact {
  readonly id: string;
  /** What was looked for. */
  readonly name: Localized;
  readonly topic: MissingTopic;
  /** What is known instead. */
  readonly text?: Localized;
  /** Where and how it was looked for. */
  readonly tried: Localized;
  /** The day on which it was last looked for: `YYYY-MM-DD`. */
  readonly lastTried: string;
  /** The sector and country without a project of this kind. */
  readonly sector?: Sector;
  readonly country?: string;
  readonly about: About;
  readonly sources: readonly Source[];
}

/** A missing fact as published: with the names of the records that it is about. */
export interface PublishedMissingFact extends Omit<MissingFact, 'about'> {
  readonly records: readonly (RecordRef & { readonly name: Localized })[];
}
