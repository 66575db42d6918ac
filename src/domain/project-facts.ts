import type { Amount } from './cost';
import type { Localized } from './locale';
import type { CorridorRelation, PartyRole } from './project';

/**
 * What filters, table and cards need to know of a project beyond its summary. One file holds the facts of all projects; it
 * is fetched when a filter, the table or a card needs it.
 */
export interface ProjectFacts {
  readonly id: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly statusAsOf: string;
  /** When works began, if the record says so. */
  readonly begun?: FactDate;
  /** When the project entered service or is due to, if the record says so. */
  readonly opened?: FactDate;
  /** Every published cost in dollars, in the order of the record: the first is the one that charts and sorting use. */
  readonly costs: readonly FactCost[];
  /** The published costs in other currencies alone, in the order of the record; they are neither converted nor summed. */
  readonly amounts: readonly FactAmount[];
  readonly parties: readonly FactParty[];
  readonly corridor?: CorridorRelation;
  readonly isDisputed: boolean;
  /** Number of sources of the record. */
  readonly sources: number;
}

/** A date of a project and whether it is expected rather than past. */
export interface FactDate {
  readonly date: string;
  readonly planned: boolean;
}

/** A published cost in millions of US dollars. */
export interface FactCost {
  readonly usdMillion: number;
  /** Upper end of a range. */
  readonly to?: number;
  /** The year to which the sum refers. */
  readonly year: number;
}

/** A published cost that no source gives in dollars. */
export interface FactAmount extends Amount {
  /** The year to which the sum refers. */
  readonly year: number;
}

export interface FactParty {
  readonly role: PartyRole;
  /** Id of the company's record, which has the name; absent if it has none. */
  readonly company?: string;
  /** Name of a party without a record. */
  readonly name?: Localized;
}
