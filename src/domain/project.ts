import type { Position } from '../geo/position';
import type { Qualifier } from './figure';
import type { Locale, Localized } from './locale';
import type { ProjectKind, Sector } from './sector';
import type { Source } from './source';
import type { ProjectStatus } from './status';

/** `site`: the place itself, within a few kilometres. `town`: its town. `region`: a point in its region. */
export const PRECISIONS = ['site', 'town', 'region'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What map, list and search need of a project; one compact file holds all of them. */
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
  /** Schematic: joins the towns named, is not surveyed. Unwrapped. */
  readonly line?: readonly Position[];
  /** Ids under which the project was known before; links to them keep working. */
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

export interface Party {
  /** Id of the company, where the atlas keeps it. */
  readonly company?: string;
  readonly name: Localized;
  readonly side: 'chinese' | 'local';
  readonly role: PartyRole;
  /** Percent of ownership. */
  readonly share?: number;
  readonly note?: Localized;
}

export interface Milestone {
  readonly date: string;
  readonly label: Localized;
  /** Expected or targeted rather than something that happened. */
  readonly planned: boolean;
}

/** One of the sums that are given for a project; others may stand beside it. */
export interface Cost {
  readonly usdMillion: number;
  /** Upper end where the source gives a range. */
  readonly to?: number;
  /** The year the sum speaks of. */
  readonly year: number;
  readonly qualifier: Qualifier;
  readonly covers: Localized;
  /** Converted by us from the currency the source gives. */
  readonly isConverted?: boolean;
  /** How it was converted. */
  readonly formula?: Localized;
  /** Looked for a second source in vain; allows a large sum to rest on one. */
  readonly single?: boolean;
  /** Ids among the record's sources. */
  readonly sources: readonly string[];
}

/** What a project is given as costing, as the charts count it: the first sum of its record. */
export interface ProjectCost {
  /** Id of the project. */
  readonly project: string;
  readonly sector: Sector;
  readonly country: string;
  readonly year: number;
  readonly usdMillion: number;
}

/** What a record says that no page we saw confirms; the page marks it. */
export const UNCONFIRMED = ['status', 'position'] as const;
export type Unconfirmed = (typeof UNCONFIRMED)[number];

/** Everything a project's page shows; one file a project, fetched when it is opened. */
export interface Project extends ProjectSummary {
  /** Languages in which the name is our translation rather than an official one. */
  readonly translated: readonly Locale[];
  readonly statusAsOf: string;
  readonly statusNote?: Localized;
  readonly unconfirmed?: readonly Unconfirmed[];
  readonly summary: Localized;
  readonly capacity?: Localized;
  readonly relation?: Localized;
  /** Every sum found, side by side; empty where none was. */
  readonly costs: readonly Cost[];
  readonly parties: readonly Party[];
  readonly milestones: readonly Milestone[];
  readonly sources: readonly Source[];
  readonly confidence: 'high' | 'medium' | 'low';
}
