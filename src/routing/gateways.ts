import type { Access } from './access';
import { type Exit, findExits } from './exits';
import type { LazySearch } from './lazy-search';
import type { Terminal, Waters } from './waters';

/** A start or goal of the coarse search: an access with one of its exits. */
export interface Gateway extends Terminal {
  readonly access: Access;
  readonly exit: Exit;
}

/** Finds the gateways of accesses under some closures; those of one list are found once. */
export class Gateways {
  private readonly fine: Waters;
  private readonly coarse: Waters;
  private readonly lazy: LazySearch;
  private readonly known = new WeakMap<readonly Access[], readonly Gateway[]>();

  constructor(fine: Waters, coarse: Waters, lazy: LazySearch) {
    this.fine = fine;
    this.coarse = coarse;
    this.lazy = lazy;
  }

  /** Returns the gateways of all accesses, the same list for the same list. */
  of(accesses: readonly Access[]): readonly Gateway[] {
    const known = this.known.get(accesses);
    if (known) return known;
    const found = accesses.flatMap((access) =>
      findExits(this.fine, this.coarse, this.lazy, access.point).map((exit) => ({
        point: exit.point,
        cost: access.cost + exit.cost,
        access,
        exit,
      })),
    );
    this.known.set(accesses, found);
    return found;
  }
}
