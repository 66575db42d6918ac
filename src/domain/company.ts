import type { Locale, Localized } from './locale';
import type { Source } from './source';

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

/** Who owns, builds, lends, runs or rules. */
export interface Company {
  readonly id: string;
  readonly name: Localized;
  /** Languages in which the name is our translation rather than an official one. */
  readonly translated: readonly Locale[];
  /** Other spellings, short forms and former names, in any language. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly country: string;
  readonly kind: CompanyKind;
  /** Id of the company that owns it. */
  readonly parent?: string;
  readonly summary?: Localized;
  readonly sources: readonly Source[];
}
