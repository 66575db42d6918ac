import type { Locale, Localized } from './locale';
import type { PartyRole } from './project';
import type { Source } from './source';
import type { WithSections } from './text-section';

export const COMPANY_KINDS = [
  'carrier',
  'port-operator',
  'contractor',
  'lender',
  'mining',
  'energy',
  'technology',
  'manufacturer',
  'agriculture',
  'authority',
  'investor',
  'other',
] as const;
export type CompanyKind = (typeof COMPANY_KINDS)[number];

/** A company, lender or authority that owns, builds, finances, operates or regulates projects. */
export interface Company extends WithSections {
  readonly id: string;
  readonly name: Localized;
  /** Locales in which the name is our translation rather than an official name. */
  readonly translated: readonly Locale[];
  /** Other spellings, short forms and former names, in any language. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country of its seat. */
  readonly country: string;
  readonly kind: CompanyKind;
  /** Id of the parent company. */
  readonly parent?: string;
  /** Its roles in each project that names it, by the project's id, in the order of the record. Computed when the data is published. */
  readonly roles?: Readonly<Record<string, readonly PartyRole[]>>;
  readonly summary?: Localized;
  /** The day on which the text was last read against what the atlas knows: `YYYY-MM-DD`. */
  readonly textAsOf?: string;
  readonly sources: readonly Source[];
}

/** What lists, tables and filters need of a company. */
export interface ListedCompany
  extends Pick<Company, 'id' | 'name' | 'aliases' | 'country' | 'kind' | 'parent'> {
  /** How many projects are linked with it. */
  readonly projects: number;
  /** In how many projects it has each role; roles that it has in none are absent. */
  readonly roles: Readonly<Partial<Record<PartyRole, number>>>;
  readonly sources: number;
}
