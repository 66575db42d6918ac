import { median, quantile } from '../tools/routing/statistics';
import type { ChangeCost, WorkTime } from './measure-change';

/** Duration of a frame, milliseconds. */
export const TARGET = 16;

export interface DeskRow {
  readonly name: string;
  readonly costs: readonly ChangeCost[];
}

/** Returns a Markdown table with a row per control. */
export function formatDeskTable(rows: readonly DeskRow[]): string {
  const head = [
    ...['change of', 'main thread', 'target, p95', 'verdict'],
    ...['scripts', 'style and layout', 'at rest', 'to new figures'],
  ];
  const cells = rows.map(({ name, costs }) => {
    const work = workOf(costs);
    return [
      name,
      pair(work),
      `<= ${TARGET}`,
      verdictOf(work),
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
function verdictOf(work: readonly number[]): string {
  const over = Number(quantile(work, 0.95).toFixed(1)) - TARGET;
  return over <= 0 ? 'met' : `missed by ${over.toFixed(1)}`;
}
