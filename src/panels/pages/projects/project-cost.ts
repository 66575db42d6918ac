import { inWholeUnits } from '../../../domain/cost';
import type { FindFacts } from '../../../domain/filters';
import type { ProjectSummary } from '../../../domain/project';
import { SECTORS, type Sector } from '../../../domain/sector';
import type { ProjectStatus } from '../../../domain/status';

/** The cost of a project in charts: the first cost of its record. */
export interface ProjectCost {
  readonly project: string;
  readonly sector: Sector;
  readonly country: string;
  readonly year: number;
  readonly usdMillion: number;
}

/** Projects that exist or are under way; the sums of plans would dwarf theirs. */
const REAL_STATUSES: readonly ProjectStatus[] = ['operating', 'completed', 'construction'];

/** The costs of the projects of one year, and how many they are, by sector in the order of the legend. */
export interface YearCost {
  readonly year: number;
  readonly usd: number;
  readonly sectors: readonly {
    readonly sector: Sector;
    readonly usd: number;
    readonly projects: number;
  }[];
}

/** Returns the costs of those of these projects that exist or are under way, in their order. */
export function costsOf(
  projects: readonly ProjectSummary[],
  findFacts: FindFacts,
): readonly ProjectCost[] {
  return projects.flatMap(({ id, sector, country, status }) => {
    const cost = findFacts(id)?.costs[0];
    if (!cost || !REAL_STATUSES.includes(status)) return [];
    return [{ project: id, sector, country, year: cost.year, usdMillion: cost.usdMillion }];
  });
}

/** How many projects the sums leave out, and why. */
export interface LeftOut {
  /** Exist or are under way, but have no dated cost in dollars. */
  readonly undated: number;
  /** Are planned, suspended or cancelled. */
  readonly unreal: number;
}

/** Counts the projects that `costsOf` leaves out. */
export function leftOutOf(projects: readonly ProjectSummary[], findFacts: FindFacts): LeftOut {
  const real = projects.filter(({ status }) => REAL_STATUSES.includes(status));
  return {
    undated: real.length - costsOf(real, findFacts).length,
    unreal: projects.length - real.length,
  };
}

/** Returns the cost in whole dollars. */
export function costOf({ usdMillion }: ProjectCost): number {
  return inWholeUnits(usdMillion);
}

/** Returns every year from the first to the last; a year without a cost has no sectors. */
export function costsByYear(costs: readonly ProjectCost[]): readonly YearCost[] {
  if (costs.length === 0) return [];
  const years = costs.map(({ year }) => year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => {
    const ofYear = costs.filter(({ year }) => year === first + i);
    const sums = sumsBy(ofYear, ({ sector }) => sector, costOf);
    return {
      year: first + i,
      usd: sums.reduce((total, { sum }) => total + sum, 0),
      sectors: SECTORS.flatMap((sector) => {
        const found = sums.find(({ key }) => key === sector);
        const projects = ofYear.filter((cost) => cost.sector === sector).length;
        return found ? [{ sector, usd: found.sum, projects }] : [];
      }),
    };
  });
}

/** A group and the sum over its members. */
export interface GroupSum<K> {
  readonly key: K;
  readonly sum: number;
}

/** Sums the members of each group; the greatest sum first, equal sums in the order of the groups. */
export function sumsBy<T, K>(
  all: readonly T[],
  keyOf: (each: T) => K,
  amountOf: (each: T) => number = () => 1,
): readonly GroupSum<K>[] {
  const sums = new Map<K, number>();
  for (const each of all) sums.set(keyOf(each), (sums.get(keyOf(each)) ?? 0) + amountOf(each));
  return [...sums].map(([key, sum]) => ({ key, sum })).sort((a, b) => b.sum - a.sum);
}
