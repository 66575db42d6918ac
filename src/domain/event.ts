import type { Position } from '../geo/position';
import type { About } from './about';
import type { Localized } from './locale';
import type { Precision } from './project';
import type { Source } from './source';

export const EVENT_KINDS = [
  'diplomacy',
  'summit',
  'trade',
  'port',
  'railway',
  'law',
  'company',
  'project',
  'customs',
  'protest',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A dated event of the timeline, with a position if it has one. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: string;
  /** Last day of an event that took several days. */
  readonly until?: string;
  readonly name: Localized;
  readonly text: Localized;
  readonly kind: EventKind;
  readonly place?: Localized;
  readonly country?: string;
  readonly position?: Position;
  readonly precision?: Precision;
  /** The day on which something newer was last looked for: `YYYY-MM-DD`. */
  readonly checked?: string;
  readonly about: About;
  readonly sources: readonly Source[];
}

/** What lists, tables, filters and the map need of an event. */
export interface ListedEvent
  extends Omit<TimelineEvent, 'precision' | 'checked' | 'about' | 'sources'> {
  /** Countries of what it is about, beside `country`. */
  readonly concerns?: readonly string[];
  readonly sources: number;
}
