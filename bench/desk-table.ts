import { median, quantile } from '../tools/routing/statistics';
import type { ChangeCost, WorkTime } from './measure-change';

/** Greatest p95 of the main thread, ms: a frame, or two for a change that draws new routes. */
export const TARGETS = { own: 16, routed: 32 } as const;

export interface DeskRow {
  readonly name: string;
  /** Whether the change needs new routes. */
  readonly isAsked: boolean;
  readonly costs: readonly ChangeCost[];
}

/** Returns a Markdown table with a row per control. */
export function formatDeskTable(rows: readonly DeskRow[]): string {
  const head = [
    ...['change of', 'main thread', 'target, p95', 'verdict'],
    ...['scripts', 'style and layout', 'at rest', 'to new figures'],
  ];
  const cells = rows.map(({ name, isAsked, costs }) => {
    const work = workOf(costs);
    const target = isAsked ? TARGETS.routed : TARGETS.own;
    return [
      name,
      pair(work),
      `<= ${target}`,
      verdictOf(work, target),
      pair(costs.map((cost) => cost.work.script)),
      pair(costs.map((cost) => cost.work.layout)),
      median(costs.map((cost) => cost.idle.tasks)).toFixed(1),
      pair(costs.map(({ wait }) => wait)),
    ];
  });
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Returns the cost of each change, less that of the idle page. */
function workOf(costs: readonly ChangeCost[]): readonly number[] {
  const tasksOf = ({ tasks }: WorkTime) => tasks;
  const atRest = median(costs.map(({ idle }) => tasksOf(idle)));
  return costs.map(({ work }) => Math.max(0, tasksOf(work) - atRest));
}

function pair(values: readonly number[]): string {
  return `${median(values).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;
}

/** Compares the figure as printed with the target. */
function verdictOf(work: readonly number[], target: number): string {
  const over = Number(quantile(work, 0.95).toFixed(1)) - target;
  return over <= 0 ? 'met' : `missed by ${over.toFixed(1)}`;
}
