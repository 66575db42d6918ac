import * as v from 'valibot';
import { projectList } from '../../src/datasets/project-list-schema';
import type { ProjectSummary } from '../../src/domain/project';
import {
  ALL_NAMES,
  namedProjects,
  namesFile,
  type ProjectName,
} from '../../src/domain/project-list';
import { readPublished } from './read-published';

/** The files of which the projects of the list are made. */
export const PROJECT_FILES = ['project-list.json', namesFile(ALL_NAMES)] as const;

/** Returns the projects of the list with their names in every language. */
export function readProjects(folder: string): readonly ProjectSummary[] {
  const [list, names] = PROJECT_FILES;
  const all = readPublished<readonly ProjectName[]>(folder, names);
  return namedProjects(v.parse(projectList, readPublished(folder, list)), (cell) =>
    cell === ALL_NAMES ? all : undefined,
  );
}
