import { inEveryLocale } from './locale';
import type { ProjectSummary } from './project';

/** What the list of projects holds of each: everything but its texts, which are fetched where they are read. */
export type ListedProject = Omit<ProjectSummary, 'name' | 'place'>;

/** The texts of a project in lists and on the map. */
export type ProjectName = Pick<ProjectSummary, 'name' | 'place'>;

/** Names are published in cells of so many projects that follow one another in the list, and all in one file besides. */
export const CELL_SIZE = 64;

/** The names of every project. */
export const ALL_NAMES = 'all';

/** Returns the cell that holds the names of the project at an index of the list. */
export function cellOf(index: number): string {
  return String(Math.floor(index / CELL_SIZE));
}

/** Returns the file of a cell of names, relative to the folder of the published data. */
export function namesFile(cell: string): string {
  return `project-names/${cell}.json`;
}

/**
 * Returns the projects of the list with the names that are there, by cell. A project without one is named after its id, whose
 * words are those of its English name, until its cell arrives.
 */
export function namedProjects(
  list: readonly ListedProject[],
  names: (cell: string) => readonly ProjectName[] | undefined,
): readonly ProjectSummary[] {
  const all = names(ALL_NAMES);
  return list.map((project, i) => {
    const known = all ? all[i] : names(cellOf(i))?.[i % CELL_SIZE];
    return { ...project, ...(known ?? standIn(project.id)) };
  });
}

function standIn(id: string): ProjectName {
  const words = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return { name: inEveryLocale(words), place: inEveryLocale('') };
}
