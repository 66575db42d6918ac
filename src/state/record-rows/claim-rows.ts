import type { ListedClaim } from '../../domain/claim';
import type { ClaimCheck } from '../../domain/facet';
import { yearOfDate } from '../../domain/time-span';
import { filteredRows } from './filtered-rows';

/** The claims about the corridor. */
export const CLAIM_ROWS = filteredRows<ListedClaim>({
  kind: 'claims',
  rows: ({ claimList }) => claimList ?? undefined,
  values: {
    'claim-topic': ({ topic }) => [topic],
    'claim-check': checksOf,
  },
  ranges: {
    'claim-year': ({ date }) => [{ from: yearOfDate(date), to: yearOfDate(date) }],
  },
  textsOf: ({ name, claimant, text }) => [name, claimant, text],
});

function checksOf({ measured, model }: ListedClaim): readonly ClaimCheck[] {
  const checks = [
    ...(measured ? (['measured'] as const) : []),
    ...(model ? (['computed'] as const) : []),
  ];
  return checks.length > 0 ? checks : ['neither'];
}
