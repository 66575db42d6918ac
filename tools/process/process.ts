import type { ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/**
 * An option of Node with which V8 collects garbage of the young generation less often, in 64 MB instead of 16: it saves an eighth
 * of the processor time of the sea-routing build.
 */
export const LARGE_YOUNG_GENERATION = '--max-semi-space-size=64';

/** Lowers the priority of a process that has just begun, and so of those that it starts. */
export function lowerPriority({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // The process has ended already, or the system does not allow it: it runs as any other.
  }
}
