import type { CoarsePath } from './coarse-path';
import type { CoarseSearch } from './coarse-search';
import type { CoarseTree } from './coarse-tree';
import { findRival } from './find-rival';
import type { Terminal } from './waters';

/** Trees kept, 70 kB each: the one used last, and one that queries may come back to. */
const MOST = 2;

/** Searches of the coarse graph that queries from the same starts share. */
export class CoarseTrees {
  private readonly search: CoarseSearch;
  private readonly known = new Map<readonly Terminal[], CoarseTree>();

  constructor(search: CoarseSearch) {
    this.search = search;
  }

  /**
   * Returns what `CoarseSearch.find` finds, but for ways equally long. The tree is searched even if it serves one query, so that
   * an answer does not depend on what else is asked.
   */
  find(starts: readonly Terminal[], goals: readonly Terminal[]): CoarsePath | undefined {
    return this.search.findInTree(this.treeOf(starts), goals);
  }

  /** Returns what `findRival` finds: searched from the goals, since the tree has the exact costs to the starts. */
  findRival(
    path: CoarsePath,
    starts: readonly Terminal[],
    goals: readonly Terminal[],
  ): CoarsePath | undefined {
    const { costs } = this.treeOf(starts);
    return findRival(this.search, path, starts, goals, (penalty) => {
      const back = this.search.find(goals, starts, penalty, costs);
      return back && reverse(back);
    });
  }

  private treeOf(starts: readonly Terminal[]): CoarseTree {
    const known = this.known.get(starts);
    const [oldest] = this.known.keys();
    const old = !known && oldest && this.known.size === MOST ? this.known.get(oldest) : undefined;
    if (old) this.known.delete(old.starts);
    const tree = known ?? this.search.treeFrom(starts, old);
    this.known.delete(starts);
    this.known.set(starts, tree);
    return tree;
  }
}

function reverse({ start, goal, steps, cost }: CoarsePath): CoarsePath {
  const back = [...steps].reverse();
  return {
    start: goal,
    goal: start,
    steps: back.map((step) => ('corner' in step ? step : { ...step, enters: !step.enters })),
    cost,
  };
}
