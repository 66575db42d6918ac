import type { Position } from '../geo/position';
import type { Figure } from './figure';
import type { Localized } from './locale';
import type { Milestone } from './project';
import type { Source } from './source';
import type { ProjectStatus } from './status';

/** `terminal`: an end of the corridor; `port`: a port beside it, that it competes or connects with. */
export type PortRole = 'terminal' | 'port';

/** What map and list need of a port. */
export interface PortSummary {
  /** UN/LOCODE in lower case, as it stands in an address: `pechy`. */
  readonly id: string;
  readonly name: Localized;
  readonly place: Localized;
  readonly country: string;
  readonly position: Position;
  readonly role: PortRole;
  readonly formerIds?: readonly string[];
}

/** Everything a port's page shows. */
export interface Port extends PortSummary {
  /** What the position is and where it comes from, in plain words. */
  readonly positionNote: Localized;
  readonly summary: Localized;
  readonly figures: readonly Figure[];
  /** Figures to read first, in order. */
  readonly headlines?: readonly string[];
  readonly milestones: readonly Milestone[];
  /** What was promised and what was met, phase by phase; only of the ports that this is known of. */
  readonly phases?: readonly Phase[];
  /** Who has owned it since when. */
  readonly ownership?: readonly Ownership[];
  /** What is contested, one paragraph a matter, each with its sources. */
  readonly disputes: readonly Statement[];
  /** Projects of this atlas at or behind the port. */
  readonly projects: readonly string[];
  readonly sources: readonly Source[];
}

export interface Statement {
  readonly text: Localized;
  readonly asOf: string;
  readonly sources: readonly string[];
}

/** A part of a port that was promised for a date. */
export interface Phase {
  readonly id: string;
  readonly name: Localized;
  readonly status: ProjectStatus;
  readonly text: Localized;
  readonly promised: readonly Promised[];
  /** Absent where it has not been met. */
  readonly met?: {
    readonly date: string;
    readonly text: Localized;
    readonly sources: readonly string[];
  };
}

export interface Promised {
  /** The date that was promised. */
  readonly date: string;
  /** When it was said. */
  readonly asOf: string;
  readonly text: Localized;
  readonly sources: readonly string[];
}

export interface Ownership {
  readonly since: string;
  readonly until?: string;
  readonly holders: readonly Holder[];
  readonly note?: Localized;
  readonly sources: readonly string[];
}

export interface Holder {
  /** Id of a company. */
  readonly company: string;
  readonly name: Localized;
  /** Percent. */
  readonly share: number;
}
