import type { ProjectSummary } from '../../../domain/project';
import type { ProjectFacts } from '../../../domain/project-facts';

/** A project with its facts, undefined while they are not fetched. */
export interface ProjectRow {
  readonly project: ProjectSummary;
  readonly facts: ProjectFacts | undefined;
}
