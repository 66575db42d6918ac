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
