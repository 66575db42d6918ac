import type { Claim } from '../../domain/claim';
import type { ClaimCheck } from '../../domain/facet';
import type { Figure, Qualifier, Unit } from '../../domain/figure';
import type { ShownValue } from '../../domain/newest-value';
import { yearOfDate } from '../../domain/project-facts';
import { filteredRows } from './filtered-rows';

/** The claims about the corridor. */
export const CLAIM_ROWS = filteredRows<Claim>({
  kind: 'claims',
  rows: ({ catalogues }) => catalogues.claim,
  values: {
    'claim-topic': ({ topic }) => [topic],
    'claim-check': checksOf,
  },
  ranges: {
    'claim-year': ({ date }) => [{ from: yearOfDate(date), to: yearOfDate(date) }],
  },
  textsOf: ({ name, claimant, text }) => [name, claimant, text],
});

function checksOf({ since, claimed, model }: Claim): readonly ClaimCheck[] {
  const checks = [
    ...(lastMeasured(since, claimed.unit) ? (['measured'] as const) : []),
    ...(model ? (['computed'] as const) : []),
  ];
  return checks.length > 0 ? checks : ['neither'];
}

/** Kinds of statement that are no measurement. */
const EXPECTED: readonly Qualifier[] = ['claimed', 'planned', 'forecast'];

/** Returns the newest measurement in the unit of the claim. */
export function lastMeasured(figures: readonly Figure[], unit: Unit): ShownValue | undefined {
  return figures
    .filter((figure) => figure.unit === unit)
    .flatMap((figure) => figure.values.map((value) => ({ figure, value })))
    .filter(({ value }) => !EXPECTED.includes(value.qualifier))
    .toSorted((a, b) => b.value.asOf.localeCompare(a.value.asOf))[0];
}
