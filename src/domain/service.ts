import type { ApproachTrack } from '../geo/approach-track';
import type { Position, Track } from '../geo/position';
import type { About } from './about';
import type { Figure } from './figure';
import type { Localized } from './locale';
import type { ShownValue } from './newest-value';
import type { Source } from './source';
import type { WithSections } from './text-section';

export const SERVICE_KINDS = ['mainline', 'feeder', 'car-carrier', 'general-cargo'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** `changed`: the service ran, but its present rotation is not known. */
export const SERVICE_STATUSES = ['running', 'changed', 'ended', 'announced'] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** A port at which a service calls. */
export interface PortCall {
  /** UN/LOCODE in lower case. */
  readonly port: string;
  readonly name: Localized;
  readonly position: Position;
  readonly note?: Localized;
}

/** The route between two consecutive calls, computed by the routing engine when the data was built. */
export interface ServiceLeg {
  readonly waypoints: Track;
  readonly approaches: readonly ApproachTrack[];
}

/** A liner service. */
export interface Service extends WithSections {
  readonly id: string;
  readonly name: Localized;
  readonly kind: ServiceKind;
  /** Ids of the companies that run the service. */
  readonly carriers: readonly string[];
  readonly status: ServiceStatus;
  readonly statusAsOf: string;
  /** The day on which something newer was last looked for: `YYYY-MM-DD`. */
  readonly checked?: string;
  /** The day on which the text was last read against what the atlas knows: `YYYY-MM-DD`. */
  readonly textAsOf?: string;
  readonly statusNote?: Localized;
  readonly since?: string;
  readonly summary: Localized;
  /** In the order sailed; empty if the rotation is not known. */
  readonly calls: readonly PortCall[];
  /** Whether the ships return from the last call to the first. */
  readonly loop: boolean;
  readonly callsNote?: Localized;
  /** One per pair of consecutive calls; the leg that closes a loop comes last. */
  readonly legs: readonly ServiceLeg[];
  readonly figures: readonly Figure[];
  readonly about: About;
  readonly sources: readonly Source[];
}

/** What lists, tables, filters and the voyage desk need of a service. */
export interface ListedService
  extends Pick<
    Service,
    'id' | 'name' | 'kind' | 'carriers' | 'status' | 'statusAsOf' | 'since' | 'loop'
  > {
  /** In the order sailed; empty if the rotation is not known. */
  readonly calls: readonly Pick<PortCall, 'port' | 'name'>[];
  /** The newest value of each figure that the table has a column for. */
  readonly frequency?: ShownValue;
  readonly ships?: ShownValue;
  readonly shipSize?: ShownValue;
  /** Published sailing times between two ports, in days. */
  readonly sailings: readonly { readonly from: number; readonly to: number }[];
  readonly sources: number;
}
