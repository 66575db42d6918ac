import { useEffect, useRef } from 'react';
import { isSameSelection } from '../../../domain/selection';
import { useServices } from '../../context/atlas-context';
import type { RowPage } from '../table-definition';

/**
 * Returns the event handlers of the body of a grid, with which the map highlights the record of the row that has the pointer
 * or the focus. Nothing changes while the reader scrolls. `pageAt` returns the page of a listed row, null for a heading.
 */
export function useHoveredRow(pageAt: (index: number) => RowPage | null, isScrolling: boolean) {
  const { store } = useServices();
  const row = useRef<HTMLElement | null>(null);

  function update() {
    if (isScrolling || row.current === null) return;
    // The header is row 1 to screen readers.
    show(pageAt(Number(row.current.ariaRowIndex) - 2));
  }

  function show(page: RowPage | null) {
    const { hovered, hover } = store.getState();
    if (hovered && page ? isSameSelection(hovered, page) : hovered === page) return;
    hover(page);
  }

  function onEnter({ target }: { readonly target: EventTarget | null }) {
    const entered = target instanceof Element ? target.closest<HTMLElement>('[role=row]') : null;
    if (entered === null || entered === row.current) return;
    row.current = entered;
    update();
  }

  function onLeave() {
    row.current = null;
    show(null);
  }

  // After every render: the row under a resting pointer may have got another record.
  useEffect(update);

  return { onMouseOver: onEnter, onFocus: onEnter, onMouseLeave: onLeave, onBlur: onLeave };
}
