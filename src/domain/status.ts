/** The status of a project. `completed`: built and handed over, with no Chinese operator remaining. */
export const PROJECT_STATUSES = [
  'operating',
  'completed',
  'construction',
  'planned',
  'announced',
  'suspended',
  'cancelled',
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** The status of a land leg, from open to traffic down to a line in a study. */
export const LEG_STATUSES = ['open', 'construction', 'planned', 'studied'] as const;
export type LegStatus = (typeof LEG_STATUSES)[number];

/** Statuses that seldom change: what runs, is done or has ended. */
const SETTLED: readonly string[] = [
  'operating',
  'completed',
  'cancelled',
  'open',
  'ended',
] satisfies readonly (ProjectStatus | LegStatus | 'ended')[];

/** Returns whether a status may well change within a year: works and plans go on, services change, disputes are decided. */
export function isInMotion({
  status,
  disputed,
}: {
  readonly status: string;
  readonly disputed?: boolean | undefined;
}): boolean {
  return disputed === true || !SETTLED.includes(status);
}
