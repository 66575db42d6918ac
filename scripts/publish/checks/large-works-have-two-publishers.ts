import { type Cost, type Currency, sumOf } from '../../../src/domain/cost';
import type { Project } from '../../../src/domain/project';
import type { Check } from './check';

/** A work of this much or more has sources of two publishers, or its sum says why not; US dollars. */
const LARGE = 100e6;

/** Rough units of a currency per US dollar, only to tell which sums are large. Pesos of Argentina are those of about 2015. */
const PER_DOLLAR: Record<Currency | 'USD', number> = {
  USD: 1,
  ARS: 10,
  AUD: 1.4,
  BOB: 6.9,
  BRL: 5,
  CAD: 1.3,
  CLP: 800,
  CNY: 7,
  COP: 4000,
  EUR: 0.9,
  GBP: 0.8,
  HKD: 7.8,
  MXN: 18,
  PEN: 3.7,
  TTD: 6.8,
};

export const largeWorksHaveTwoPublishers: Check = {
  name: 'largeWorksHaveTwoPublishers',
  holds: `A project with a cost of ${LARGE / 1e6} million US dollars or more, or about as much in another currency, has sources of two publishers, or the cost says why not.`,
  faults: ({ projects }) =>
    projects.flatMap((project) => {
      const [publisher, ...others] = new Set(project.sources.map((source) => source.publisher));
      return others.length > 0 ? [] : faultsOf(project, publisher);
    }),
};

function faultsOf({ id, costs }: Project, publisher = 'no publisher'): readonly string[] {
  return costs.flatMap((cost, i) =>
    cost.single === undefined && isLarge(cost)
      ? [
          `data/projects/${id}.yaml: costs.${i}: a work of this size rests on ${publisher} alone; add a page of another publisher below "sources:", or write "single: not-found" beside the sum if you looked and found none`,
        ]
      : [],
  );
}

function isLarge(cost: Cost): boolean {
  const { currency, value, to = value } = sumOf(cost);
  return to >= LARGE * PER_DOLLAR[currency];
}
