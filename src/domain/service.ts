import type { Position, Track } from '../geo/position';
import type { About } from './about';
import type { Figure } from './figure';
import type { Localized } from './locale';
import type { ApproachTrack } from './sea-route';
import type { Source } from './source';

export const SERVICE_KINDS = ['mainline', 'feeder', 'car-carrier', 'general-cargo'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** `changed`: it ran, but its present rotation is not known. */
export const SERVICE_STATUSES = ['running', 'changed', 'ended', 'announced'] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** Where a liner loop stops. */
export interface PortCall {
  /** UN/LOCODE in lower case. */
  readonly port: string;
  readonly name: Localized;
  readonly position: Position;
  readonly note?: Localized;
}

/** The water between two calls in a row, as the routing engine found it when the data was built. */
export interface ServiceLeg {
  readonly waypoints: Track;
  readonly approaches: readonly ApproachTrack[];
}

/** A liner loop. */
export interface Service {
  readonly id: string;
  readonly name: Localized;
  readonly kind: ServiceKind;
  /** Ids of companies. */
  readonly carriers: readonly string[];
  readonly status: ServiceStatus;
  readonly statusAsOf: string;
  readonly statusNote?: Localized;
  readonly since?: string;
  readonly summary: Localized;
  /** In the order in which they are sailed; empty where no rotation is known. */
  readonly calls: readonly PortCall[];
  /** Whether the ships go from the last call back to the first. */
  readonly loop: boolean;
  readonly callsNote?: Localized;
  /** One a pair of calls in a row, the closing pair of a loop last. */
  readonly legs: readonly ServiceLeg[];
  readonly figures: readonly Figure[];
  readonly about: About;
  readonly sources: readonly Source[];
}
