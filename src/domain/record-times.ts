import type { ListedEvent } from './event';
import type { Loan } from './loan';
import type { Localized } from './locale';
import type { ServiceStatus } from './service';
import type { LegStatus, ProjectStatus } from './status';
import type { StatusHistory } from './status-history';

/** An event as the time bar lists it and the map marks it. */
export type DatedEvent = Pick<
  ListedEvent,
  'id' | 'date' | 'until' | 'name' | 'kind' | 'country' | 'concerns' | 'position'
>;

export interface ServiceTimes {
  readonly id: string;
  readonly name: Localized;
  readonly history: StatusHistory<ServiceStatus>;
}

/** A loan as the time bar lists it, under the date on which it was agreed. */
export type DatedLoan = Pick<Loan, 'id' | 'date' | 'name' | 'projects'>;

/** When the records of the atlas changed: one file, fetched when the time bar is opened. */
export interface RecordTimes {
  /** The history of each project, in the order of the list of projects. */
  readonly projects: readonly StatusHistory<ProjectStatus>[];
  readonly services: readonly ServiceTimes[];
  /** The history of each land leg, by its id. */
  readonly legs: ReadonlyMap<string, StatusHistory<LegStatus>>;
  readonly events: readonly DatedEvent[];
  readonly loans: readonly DatedLoan[];
}
