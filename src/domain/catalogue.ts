import type { Claim } from './claim';
import type { Company } from './company';
import type { TimelineEvent } from './event';
import type { Service } from './service';
import type { CitedSource } from './source';
import type { TradeFlow } from './trade-flow';

/** The kinds of record that are published whole, in one file a kind, fetched when one of them is opened. */
export interface Catalogues {
  readonly service: Service;
  readonly company: Company;
  readonly flow: TradeFlow;
  readonly claim: Claim;
  readonly event: TimelineEvent;
  readonly source: CitedSource;
}
export type CatalogueKind = keyof Catalogues;

/** The file of each, below the folder of the published data. */
export const CATALOGUE_FILES = {
  service: 'services.json',
  company: 'companies.json',
  flow: 'trade.json',
  claim: 'claims.json',
  event: 'events.json',
  source: 'sources.json',
} as const satisfies Readonly<Record<CatalogueKind, string>>;

export const CATALOGUE_KINDS = Object.keys(CATALOGUE_FILES) as readonly CatalogueKind[];
