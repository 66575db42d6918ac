import {
  MILESTONE_MARKS,
  type MilestoneMark,
  type Project,
  type ProjectMilestone,
} from '../../../src/domain/project';
import type { ProjectStatus } from '../../../src/domain/status';
import type { Check } from './check';
import { isAfter } from './dates-in-order';

/** Statuses of a project on which no works have begun. */
const NOT_BEGUN: readonly ProjectStatus[] = ['announced', 'planned'];

/** Statuses of a project of which nothing more is to open. */
const NOTHING_TO_OPEN: readonly ProjectStatus[] = [
  'operating',
  'completed',
  'suspended',
  'cancelled',
];

/** Statuses of a project of which the end may be marked. */
const ENDED: readonly ProjectStatus[] = ['completed', 'suspended', 'cancelled'];

export const marksAgree: Check = {
  name: 'marksAgree',
  holds:
    'At most one milestone of a project has each mark, begun before opened, and as its status allows.',
  faults: ({ projects }) =>
    projects.flatMap((project) =>
      faultsOf(project).map((fault) => `data/projects/${project.id}.yaml: ${fault}`),
    ),
};

function faultsOf({ status, statusAsOf, milestones }: Project): readonly string[] {
  const marked = (mark: MilestoneMark) => milestones.filter(({ marks }) => marks === mark);
  const [begun] = marked('begun');
  const [opened] = marked('opened');
  return [
    ...MILESTONE_MARKS.filter((mark) => marked(mark).length > 1).map(
      (mark) => `milestones: more than one is marked ${mark}; keep the first that was so`,
    ),
    ...(begun && opened && isAfter(begun.date, opened.date)
      ? [`milestones: begun in ${begun.date} is after opened in ${opened.date}`]
      : []),
    ...(begun && opened?.planned === false && begun.planned
      ? ['milestones: begun is still planned, yet opened is past']
      : []),
    ...milestones.flatMap((milestone) => statusFaults(milestone, status, statusAsOf)),
  ];
}

function statusFaults(
  { marks, date, planned }: ProjectMilestone,
  status: ProjectStatus,
  statusAsOf: string,
): readonly string[] {
  if (marks === undefined) return [];
  if (marks !== 'begun' && marks !== 'opened') {
    return [
      ...(planned
        ? [`milestones: ${marks} in ${date} is planned; only what happened is marked so`]
        : []),
      ...(marks === 'ended' && !ENDED.includes(status)
        ? [`status: is ${status}, yet ended is marked in ${date}`]
        : []),
    ];
  }
  if (!planned) {
    return NOT_BEGUN.includes(status)
      ? [`status: is ${status}, yet ${marks} is marked in ${date}`]
      : [];
  }
  return [
    ...(isAfter(statusAsOf, date)
      ? [`milestones: ${marks} was planned for ${date}, before ${statusAsOf}; take the mark off`]
      : []),
    ...(marks === 'opened' && NOTHING_TO_OPEN.includes(status)
      ? [`status: is ${status}, yet opened is still planned for ${date}; take the mark off`]
      : []),
    ...(marks === 'begun' && !NOT_BEGUN.includes(status)
      ? [`status: is ${status}, yet begun is still planned for ${date}; take the mark off`]
      : []),
  ];
}
