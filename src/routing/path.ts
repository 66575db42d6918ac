import type { Access } from './access';
import type { Vec } from './vec';

/** A part of a path: over open water, or along a canal. */
export interface PathSection {
  readonly points: readonly Vec[];
  /** Id of the passage, if the section is a canal. */
  readonly canal?: string;
}

/** A path between two accesses; without sections if it stays on one river. */
export interface Path {
  readonly from: Access;
  readonly to: Access;
  readonly sections: readonly PathSection[];
}

/** Returns the same path in the other direction. */
export function reversePath<T extends Path>(path: T): T {
  const sections = path.sections.map((section) => ({
    ...section,
    points: [...section.points].reverse(),
  }));
  return { ...path, from: path.to, to: path.from, sections: sections.reverse() };
}
