import type { ProjectSummary } from './project';
import type { ProjectFacts } from './project-facts';
import type { ProjectStatus } from './status';

/** What a sum over costs has added up. */
export interface CostPart {
  /** Sum of the lower ends of the first costs, in millions of US dollars. */
  readonly usdMillion: number;
  /** Number of projects with a cost. */
  readonly projects: number;
  /** Number of those costs that are ranges. */
  readonly ranges: number;
}

/** Sums over the first published cost of each project. Plans and what was given up are never added to what is real. */
export interface CostSums {
  /** Number of projects that exist or are being built. */
  readonly real: number;
  /** Costs of projects that exist or are being built. */
  readonly built: CostPart;
  readonly planned: CostPart;
  readonly stopped: CostPart;
}

type PartId = Exclude<keyof CostSums, 'real'>;

const PART_OF: Readonly<Record<ProjectStatus, PartId>> = {
  operating: 'built',
  completed: 'built',
  construction: 'built',
  planned: 'planned',
  announced: 'planned',
  suspended: 'stopped',
  cancelled: 'stopped',
};

/** Sums the first costs of the projects with these indices; projects without facts count as those without a cost. */
export function sumCosts(
  projects: readonly {
    readonly project: Pick<ProjectSummary, 'status'>;
    readonly facts: Pick<ProjectFacts, 'costs'> | undefined;
  }[],
  indices: Uint32Array,
): CostSums {
  let real = 0;
  const sums = { built: emptyPart(), planned: emptyPart(), stopped: emptyPart() };
  for (const index of indices) {
    const found = projects[index];
    if (!found) continue;
    const { project, facts } = found;
    const part = PART_OF[project.status];
    if (part === 'built') real += 1;
    const cost = facts?.costs[0];
    if (!cost) continue;
    const sum = sums[part];
    sum.usdMillion += cost.usdMillion;
    sum.projects += 1;
    if (cost.to !== undefined) sum.ranges += 1;
  }
  return { real, ...sums };
}

function emptyPart(): { -readonly [K in keyof CostPart]: CostPart[K] } {
  return { usdMillion: 0, projects: 0, ranges: 0 };
}
