import type { Cost } from '../../../src/domain/cost';
import type { Project } from '../../../src/domain/project';
import type { ProjectKind } from '../../../src/domain/sector';
import type { Check } from './check';

/** A cost of this much or more needs two sources, millions of US dollars. */
const LARGE = 1000;

/**
 * Largest plausible cost of one work of a kind, millions of US dollars. Kinds not listed have the general limit.
 */
const MAX_COST: Partial<Record<ProjectKind, number>> = {
  hospital: 2000,
  building: 5000,
  telecom: 3000,
  'data-centre': 40_000,
  fishery: 3000,
  water: 3000,
};
const DEFAULT_MAX_COST = 100_000;
const MIN_COST = 0.1;

export const costsArePlausible: Check = {
  name: 'costsArePlausible',
  holds: `Costs are in millions of US dollars, of a plausible size for such works; a cost of ${LARGE} or more has two sources.`,
  faults: (dataset) =>
    dataset.projects.flatMap((project) =>
      project.costs.flatMap((cost, i) =>
        faultsOf(project, cost).map(
          (fault) => `data/projects/${project.id}.yaml: costs.${i}.${fault}`,
        ),
      ),
    ),
};

function faultsOf({ kind, costs }: Project, cost: Cost): readonly string[] {
  const { single, sources, isConverted, formula } = cost;
  const { usdMillion = 0 } = cost;
  const to = cost.to ?? usdMillion;
  const most = MAX_COST[kind] ?? DEFAULT_MAX_COST;
  const supported = new Set(
    costs.filter((each) => (each.usdMillion ?? 0) >= LARGE).flatMap((each) => each.sources),
  );
  return [
    ...((cost.usdMillion !== undefined && usdMillion < MIN_COST) || to > most
      ? [
          `usdMillion: ${to} is no plausible cost of a ${kind} in millions of US dollars; check the unit`,
        ]
      : []),
    ...(to < usdMillion ? ['to: is below usdMillion; the range runs upwards'] : []),
    ...(to >= LARGE && sources.length < 2 && supported.size < 2 && !single
      ? [
          'sources: a sum of a billion needs two; add one, or "single: not-found" if none is to be found',
        ]
      : []),
    ...(isConverted && formula === undefined
      ? ['formula: say from which sum in which currency it was converted']
      : []),
  ];
}
