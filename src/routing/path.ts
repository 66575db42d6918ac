import type { Access } from './access';
import type { Vec } from './vec';

/** A part of the way over the sea, or a canal. */
export interface PathSection {
  readonly points: readonly Vec[];
  /** The passage's id, if it is a canal. */
  readonly canal?: string;
}

/** A way between two accesses; without a stretch at sea if it stays on one river. */
export interface Path {
  readonly from: Access;
  readonly to: Access;
  readonly sections: readonly PathSection[];
}

/** The same way sailed back. */
export function reversePath<T extends Path>(way: T): T {
  const stretches = way.sections.map((stretch) => ({
    ...stretch,
    points: [...stretch.points].reverse(),
  }));
  return { ...way, from: way.to, to: way.from, sections: stretches.reverse() };
}
