/** How far a project has come. `completed` means built and handed over, with no Chinese operator left. */
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

/** How far a land leg has come, from wheels on it to a line in a study. */
export const LEG_STATUSES = ['open', 'construction', 'planned', 'studied'] as const;
export type LegStatus = (typeof LEG_STATUSES)[number];
