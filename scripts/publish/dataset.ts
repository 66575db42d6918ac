import type { Claim } from '../../src/domain/claim';
import type { Company } from '../../src/domain/company';
import type { Corridor, LandLeg, SeaLeg } from '../../src/domain/corridor';
import type { CostFactor } from '../../src/domain/cost-factors';
import type { DataChange } from '../../src/domain/data-change';
import type { TimelineEvent } from '../../src/domain/event';
import type { GazetteerPort } from '../../src/domain/gazetteer';
import type { HarbourPlan } from '../../src/domain/harbour';
import type { Loan } from '../../src/domain/loan';
import type { Locale } from '../../src/domain/locale';
import type { MissingFact } from '../../src/domain/missing-fact';
import type { Passage } from '../../src/domain/passage';
import type { Port } from '../../src/domain/port';
import type { Project } from '../../src/domain/project';
import type { RecordChange } from '../../src/domain/record-change';
import type { Service, ServiceLeg } from '../../src/domain/service';
import type { Source } from '../../src/domain/source';
import type { Story } from '../../src/domain/story';
import type { TradeFlow } from '../../src/domain/trade-flow';
import type { CanalTimes, Fuel, LandMode, VesselClass } from '../../src/domain/voyage-factors';
import type { Approach } from '../routing/approach-schema';
import type { Hazard, LatitudeLimit } from '../routing/hazard-schema';
import type { CompiledLandNetwork } from './land-network/compile-land-network';
import type { KeptIds } from './read-ids';
import type { KeptQuestion } from './read-questions';

/** All hand-kept data, as parsed from its files. */
export interface KeptData {
  /** Format `YYYY.MM.n`. */
  readonly version: string;
  readonly changes: readonly DataChange[];
  /** What each version but the first changed in each record. */
  readonly recordChanges: ReadonlyMap<string, readonly RecordChange[]>;
  readonly ids: KeptIds;
  readonly projects: readonly Project[];
  readonly ports: readonly Port[];
  readonly harbours: readonly HarbourPlan[];
  readonly legs: readonly LandLeg[];
  /** Languages in which the text of a record has been read by others than its author, by `<dataset>/<id>`. */
  readonly textRead: ReadonlyMap<string, readonly Locale[]>;
  /** Ids of the events to whose dates the texts of a record refer, by `<dataset>/<id>`. */
  readonly citedEvents: ReadonlyMap<string, readonly string[]>;
  /** Indices of the steps of a line that lead over water by a bridge or a canal, by `legs/<id>` and `projects/<id>`. */
  readonly stepsOverWater: ReadonlyMap<string, readonly number[]>;
  readonly corridors: readonly Corridor[];
  readonly services: readonly Service[];
  readonly companies: readonly Company[];
  readonly loans: readonly Loan[];
  readonly flows: readonly TradeFlow[];
  readonly claims: readonly Claim[];
  readonly events: readonly TimelineEvent[];
  readonly missingFacts: readonly MissingFact[];
  readonly vessels: readonly VesselClass[];
  readonly fuels: readonly Fuel[];
  readonly landModes: readonly LandMode[];
  readonly canals: readonly CanalTimes[];
  /** All factors of the cost model, in the order of `FACTOR_IDS`. */
  readonly costFactors: readonly CostFactor[];
  readonly passages: readonly Passage[];
  readonly approaches: readonly Approach[];
  readonly hazards: readonly Hazard[];
  readonly limits: readonly LatitudeLimit[];
  /** Sources of the routing engine's own datasets. */
  readonly waters: readonly Referenced[];
  readonly gazetteer: readonly GazetteerPort[];
  readonly questions: readonly KeptQuestion[];
  /** In the order in which they are offered. */
  readonly stories: readonly Story[];
  readonly landNetwork: CompiledLandNetwork;
}

/** A record of which only the sources are published. */
export interface Referenced {
  readonly dataset: string;
  readonly id: string;
  readonly sources: readonly Source[];
}

/** The kept data with what the routing engine computes from it. */
export interface Dataset extends KeptData {
  /** The route between the corridor's ports. */
  readonly seaLeg: SeaLeg;
  /** The legs between the calls of each service, by its id. */
  readonly serviceLegs: ReadonlyMap<string, readonly ServiceLeg[]>;
}
