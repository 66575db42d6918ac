import type { Position } from '../geo/position';
import type { Figure } from './figure';
import type { Localized } from './locale';
import type { ShownValue } from './newest-value';
import type { Milestone } from './project';
import type { Source } from './source';
import type { ProjectStatus } from './status';
import type { WithSections } from './text-section';

/** `terminal`: an end of the corridor. `port`: another port that the corridor competes or connects with. */
export type PortRole = 'terminal' | 'port';

/** What the map and lists need to know of a port. */
export interface PortSummary {
  /** UN/LOCODE in lower case: `pechy`. */
  readonly id: string;
  readonly name: Localized;
  readonly place: Localized;
  readonly country: string;
  readonly position: Position;
  readonly role: PortRole;
  readonly formerIds?: readonly string[];
  /** Whether a plan of its harbour is published. */
  readonly hasPlan?: boolean;
}

/** The full record of a port, as its page shows it. */
export interface Port extends PortSummary, WithSections {
  /** What the position marks and where it comes from. */
  readonly positionNote: Localized;
  readonly summary: Localized;
  readonly figures: readonly Figure[];
  /** Ids of the figures that the page shows first, in order. */
  readonly headlines?: readonly string[];
  readonly milestones: readonly Milestone[];
  /** Promised and actual dates by construction phase; absent if unknown. */
  readonly phases?: readonly Phase[];
  /** Owners by period. */
  readonly ownership?: readonly Ownership[];
  /** Disputed matters, one paragraph each, with sources. */
  readonly disputes: readonly Statement[];
  /** Ids of projects at the port or in its hinterland. */
  readonly projects: readonly string[];
  /** The day on which something newer was last looked for: `YYYY-MM-DD`. */
  readonly checked?: string;
  /** The day on which the text was last read against what the atlas knows: `YYYY-MM-DD`. */
  readonly textAsOf?: string;
  readonly sources: readonly Source[];
}

/** A sourced paragraph. */
export interface Statement {
  readonly text: Localized;
  readonly asOf: string;
  readonly sources: readonly string[];
}

/** A construction phase of a port, with the dates promised for it. */
export interface Phase {
  readonly id: string;
  readonly name: Localized;
  readonly status: ProjectStatus;
  readonly text: Localized;
  readonly promised: readonly Promised[];
  /** When the promise was met; absent if it has not been. */
  readonly met?: {
    readonly date: string;
    readonly text: Localized;
    readonly sources: readonly string[];
  };
}

/** A date promised for a phase. */
export interface Promised {
  /** The promised date. */
  readonly date: string;
  /** When the promise was made. */
  readonly asOf: string;
  readonly text: Localized;
  readonly sources: readonly string[];
}

/** The holders of a port's shares during a period. */
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

/** What tables and filters need of a port beside its summary. */
export interface ListedPort extends Pick<Port, 'id'> {
  /** The newest container throughput of a whole year. */
  readonly throughput?: ShownValue;
  /** Ids of the linked companies. */
  readonly companies: readonly string[];
  /** How many projects are linked with it. */
  readonly projects: number;
  readonly sources: number;
}
