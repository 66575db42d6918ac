import type { Cost } from '../../../src/domain/cost';
import type { Project } from '../../../src/domain/project';
import type { ProjectKind } from '../../../src/domain/sector';
import type { Check } from './check';

/** A cost of this much or more needs two sources, millions of US dollars. */
const LARGE = 1000;

/** Largest plausible cost of one work of a kind, millions of US dollars. Kinds not listed have the general limit. */
const MAX_COST: Partial<Record<ProjectKind, number>> = {
  hospital: 1500,
  building: 5000,
  telecom: 8000,
  'data-centre': 40_000,
  fishery: 2000,
  water: 3000,
  farm: 8000,
  space: 2000,
  airport: 10_000,
  factory: 10_000,
  'industrial-zone': 15_000,
  road: 10_000,
  waterway: 5000,
  'urban-transit': 15_000,
  solar: 6000,
  wind: 6000,
  battery: 10_000,
  hydro: 40_000,
  'power-plant': 25_000,
};
const DEFAULT_MAX_COST = 100_000;

/** What a unit of the size of a work costs at most, millions of US dollars: a megawatt of a plant, a kilometre of a way. */
const MAX_COST_OF_UNIT: Partial<
  Record<ProjectKind, { readonly unit: 'MW' | 'km'; readonly most: number }>
> = {
  solar: { unit: 'MW', most: 6 },
  wind: { unit: 'MW', most: 8 },
  hydro: { unit: 'MW', most: 20 },
  'power-plant': { unit: 'MW', most: 30 },
  grid: { unit: 'km', most: 20 },
  road: { unit: 'km', most: 250 },
  rail: { unit: 'km', most: 150 },
  'urban-transit': { unit: 'km', most: 500 },
};
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

function faultsOf({ kind, costs, capacity }: Project, cost: Cost): readonly string[] {
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
    ...unitFaults(kind, capacity?.en ?? '', to),
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

/** Returns a fault if a cost is out of scale for the size that the record gives. */
function unitFaults(kind: ProjectKind, size: string, cost: number): readonly string[] {
  const limit = MAX_COST_OF_UNIT[kind];
  const units = limit ? sizeIn(size, limit.unit) : undefined;
  if (!limit || !units || cost / units <= limit.most) return [];
  const each = Math.round((cost / units) * 10) / 10;
  return [
    `usdMillion: ${cost} for ${units} ${limit.unit} is ${each} million a ${limit.unit}, which is out of scale for ${kind}; check the sum and the size`,
  ];
}

/** Returns the first size in a unit in a text; undefined if it has none. */
function sizeIn(text: string, unit: 'MW' | 'km'): number | undefined {
  const pattern = unit === 'MW' ? /(\d[\d,.]*)\s?([MG])W\b/ : /(\d[\d,.]*)\s?(k)m\b(?![²/])/;
  const [, number, scale] = pattern.exec(text) ?? [];
  if (number === undefined) return undefined;
  return Number(number.replaceAll(',', '')) * (scale === 'G' ? 1000 : 1);
}
