import type { ReactNode } from 'react';

/** Picks one thing out of several; how many projects it would show stands beside it. */
export function FilterChip({
  isPicked,
  count,
  onPick,
  children,
}: {
  readonly isPicked: boolean;
  readonly count: number;
  readonly onPick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="filter-chip"
      aria-pressed={isPicked}
      data-empty={count === 0 || undefined}
      onClick={onPick}
    >
      {children} <span className="filter-chip-count">{count}</span>
    </button>
  );
}
