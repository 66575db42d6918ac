import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** A cell by its row and column: row 0 is the header, then come the listed items, then the totals. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into view. */
  readonly page: number;
}

/** Returns the cell to which a key leads; undefined for keys that move nothing. */
export function cellAfterKey(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: GridCell,
  { rows, columns, page }: GridSize,
): GridCell | undefined {
  const isFar = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const target = {
    ArrowUp: { row: isFar ? 0 : row - 1, column },
    ArrowDown: { row: isFar ? lastRow : row + 1, column },
    ArrowLeft: { row, column: isFar ? 0 : column - 1 },
    ArrowRight: { row, column: isFar ? lastColumn : column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? lastRow : row, column: lastColumn },
  }[key];
  return (
    target && {
      row: Math.min(Math.max(target.row, 0), lastRow),
      column: Math.min(Math.max(target.column, 0), lastColumn),
    }
  );
}

/** Controls inside a cell. */
const CONTROLS = 'a, button';

/**
 * Moves the focus over the cells of a grid, of which one can be reached by Tab. Enter follows a cell's first control, or
 * that of its row; F2 moves into a cell, arrows between its controls, Escape back.
 */
export function useGridKeys(
  grid: RefObject<HTMLElement | null>,
  size: Omit<GridSize, 'page'>,
  rowHeight: number,
) {
  const [active, setActive] = useState<GridCell>({ row: 1, column: 0 });
  const mustFocus = useRef(false);
  const cell: GridCell = {
    row: Math.min(active.row, size.rows - 1),
    column: Math.min(active.column, size.columns - 1),
  };

  // After every render: a cell out of view is rendered only now.
  useEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    findCell(grid.current, cell)?.focus();
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const element = target?.closest<HTMLElement>('[data-row]');
    if (!target || !element) return;
    if (target !== element) {
      moveInside(event, element, target);
      return;
    }
    if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') {
      enterCell(event, element);
      return;
    }
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 3);
    const next = cellAfterKey(event, cell, { ...size, page });
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    // At once where it can be, so that a second key in the same moment acts on the new cell.
    const found = findCell(grid.current, next);
    if (found) found.focus();
    else mustFocus.current = true;
    setActive(next);
  }

  /** Makes the cell that gets the focus, by pointer too, the one that Tab reaches. */
  function onFocus(event: { readonly target: EventTarget | null }) {
    const element =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (!element) return;
    const row = Number(element.dataset.row);
    const column = Number(element.dataset.column ?? cell.column);
    if (row !== active.row || column !== active.column) setActive({ row, column });
  }

  return { active: cell, onKeyDown, onFocus };
}

/** Follows the first control of a cell or of its row on Enter, and moves into the cell on F2 and Space. */
function enterCell(event: KeyboardEvent, cell: HTMLElement): void {
  event.preventDefault();
  const own = cell.querySelector<HTMLElement>(CONTROLS);
  if (event.key !== 'Enter') {
    own?.focus();
    return;
  }
  const control = own ?? cell.closest('[role=row]')?.querySelector<HTMLElement>(CONTROLS);
  // In a header, Shift sorts by one column more; on a link it would open a window.
  const shiftKey = event.shiftKey && cell.role === 'columnheader';
  control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
}

/** Moves between the controls of a cell and back to the cell. */
function moveInside(event: KeyboardEvent, cell: HTMLElement, from: HTMLElement): void {
  const controls = [...cell.querySelectorAll<HTMLElement>(CONTROLS)];
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape' || event.key === 'F2') cell.focus();
  else if (step) controls[controls.indexOf(from) + step]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function findCell(grid: HTMLElement | null, { row, column }: GridCell): HTMLElement | null {
  if (!grid) return null;
  return (
    grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ??
    grid.querySelector<HTMLElement>(`[data-row="${row}"]`)
  );
}
