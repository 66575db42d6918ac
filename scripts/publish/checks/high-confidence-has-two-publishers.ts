import type { Check } from './check';

export const highConfidenceHasTwoPublishers: Check = {
  name: 'highConfidenceHasTwoPublishers',
  holds: 'A project with high confidence has sources of two publishers or more.',
  faults: ({ projects }) =>
    projects
      .filter(
        ({ confidence, sources }) =>
          confidence === 'high' && new Set(sources.map(({ publisher }) => publisher)).size < 2,
      )
      .map(
        ({ id }) =>
          `data/projects/${id}.yaml: confidence: is high on one publisher; write medium or add a source of another`,
      ),
};
