import type { Position } from '../geo/position';
import type { Cost } from './cost';
import type { ProjectLoan } from './loan';
import type { Locale, Localized } from './locale';
import type { ProjectKind, Sector } from './sector';
import type { Source } from './source';
import type { ProjectStatus } from './status';
import type { WithSections } from './text-section';

/**
 * What a position marks. `site`: the project itself, within a few kilometres. `town`: its town. `region`: a point in its
 * region.
 */
export const PRECISIONS = ['site', 'town', 'region'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What the map, lists and search need to know of a project; one compact file holds all projects. */
export interface ProjectSummary {
  readonly id: string;
  readonly name: Localized;
  readonly place: Localized;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly position: Position;
  readonly precision: Precision;
  readonly sector: Sector;
  readonly kind: ProjectKind;
  readonly status: ProjectStatus;
  /** Schematic line through the named towns, not surveyed. Unwrapped. */
  readonly line?: readonly Position[];
  /** The lane in which its line is drawn beside others that share its way: right of an eastward line if positive; absent for 0. */
  readonly lane?: number;
  /** Ids of the land legs that are the same way as the line, which the map then draws once. */
  readonly legs?: readonly string[];
  /** Former ids of the project; links to them keep working. */
  readonly formerIds?: readonly string[];
}

export const PARTY_ROLES = [
  'owner',
  'operator',
  'contractor',
  'lender',
  'supplier',
  'developer',
  'authority',
  'buyer',
  'seller',
  'adviser',
  'partner',
  'other',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** A company or authority with a role in a project. */
export interface Party {
  /** Id of the company's record; absent if it has none. */
  readonly company?: string;
  readonly name: Localized;
  readonly side: 'chinese' | 'local';
  readonly role: PartyRole;
  /** Share of ownership, percent. */
  readonly share?: number;
  readonly note?: Localized;
}

/** A dated step of a project or a port. */
export interface Milestone {
  readonly date: string;
  readonly label: Localized;
  /** Whether the date is expected or targeted rather than past. */
  readonly planned: boolean;
}

/**
 * What a milestone of a project is. `begun`: works began on site. `opened`: it entered service, first produced or was
 * handed over for use, or its works were completed if no more is known; of a project in phases, the first phase to do so.
 * `acquired`: a Chinese party took over what was in use, or agreed to where no later date is known. `suspended`, `resumed`:
 * works or operation stopped, and went on. `ended`: it was cancelled or closed, or the Chinese part ended.
 * At most one milestone of a project is each.
 */
export const MILESTONE_MARKS = [
  'begun',
  'opened',
  'acquired',
  'suspended',
  'resumed',
  'ended',
] as const;
export type MilestoneMark = (typeof MILESTONE_MARKS)[number];

/** A dated step of a project. */
export interface ProjectMilestone extends Milestone {
  readonly marks?: MilestoneMark;
}

/**
 * What a project is to the corridor, as its own record states. `part`: a terminal of the corridor, what runs inside it
 * or its access by land. `feeder`: brings cargo to a terminal, or would. `around`: lies behind a terminal or serves its
 * region, but brings no cargo. `rival`: another port or way for such cargo, whether it competes or complements. `supply`:
 * produces goods that the corridor carries or that go to China by other ways. `context`: has no direct relation, or is a
 * model or counterpart to compare with.
 */
export const CORRIDOR_RELATIONS = [
  'part',
  'feeder',
  'around',
  'rival',
  'supply',
  'context',
] as const;
export type CorridorRelation = (typeof CORRIDOR_RELATIONS)[number];

/** The fields of a record that may lack a confirming source; the page marks them. */
export const UNCONFIRMED = ['status', 'position'] as const;
export type Unconfirmed = (typeof UNCONFIRMED)[number];

/** Languages that the texts of a record may lack while a translator is sought. */
export const WAITING_LANGUAGES = ['es', 'pt', 'zh'] as const;

/** The full record of a project, fetched when its page is opened. */
export interface Project extends ProjectSummary, WithSections {
  /** Locales in which the name is our translation rather than an official name. */
  readonly translated: readonly Locale[];
  readonly statusAsOf: string;
  /** Languages that some of its texts lack; they then stand in English. */
  readonly waiting?: readonly (typeof WAITING_LANGUAGES)[number][];
  /** The day on which something newer was last looked for: `YYYY-MM-DD`. */
  readonly checked?: string;
  /** The day on which the text was last read against what the atlas knows: `YYYY-MM-DD`. */
  readonly textAsOf?: string;
  readonly statusNote?: Localized;
  /** `pending` if it is in use but its handover by the Chinese builder is not final or was not found. */
  readonly handover?: 'pending';
  readonly unconfirmed?: readonly Unconfirmed[];
  readonly summary: Localized;
  readonly capacity?: Localized;
  /** What the project is to the corridor; absent if its record states nothing of it. */
  readonly corridor?: CorridorRelation;
  /** What the project is to the corridor, in words. */
  readonly relation?: Localized;
  /** Whether the record, or one about it, tells of a dispute; absent if neither does. */
  readonly disputed?: true;
  /** Every published cost; empty if none was found. */
  readonly costs: readonly Cost[];
  /** The loans for it, earliest first; absent if the atlas knows none. */
  readonly loans?: readonly ProjectLoan[];
  readonly parties: readonly Party[];
  readonly milestones: readonly ProjectMilestone[];
  readonly sources: readonly Source[];
  readonly confidence: 'high' | 'medium' | 'low';
}
