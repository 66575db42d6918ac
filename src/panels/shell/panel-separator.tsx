import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { PANEL_WIDTHS } from '../../state/panel-slice';
import { useTranslate } from '../context/atlas-context';

/** CSS pixels of text of normal size by which an arrow key moves the edge. */
const STEP = 16;

/** Shows the panel's edge, which the pointer or the arrow keys move; a double click resets it. */
export function PanelSeparator({
  width,
  onResize,
}: {
  readonly width: number;
  /** Takes a width of any size; null returns to the normal one. */
  readonly onResize: (width: number | null) => void;
}) {
  const t = useTranslate();
  const dragOffset = useRef<number | null>(null);

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    dragOffset.current = width * textScale() - event.clientX;
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    if (dragOffset.current !== null) onResize((dragOffset.current + event.clientX) / textScale());
  }

  function release() {
    dragOffset.current = null;
  }

  function onKeyDown(event: KeyboardEvent) {
    const next = widthAfterKey(event.key, width);
    if (next === undefined) return;
    event.preventDefault();
    onResize(next);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the separator can be moved; an <hr> cannot be.
    <div
      role="separator"
      className="panel-separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-controls="panel"
      aria-label={t('sheet.width')}
      aria-valuemin={PANEL_WIDTHS.least}
      aria-valuemax={PANEL_WIDTHS.greatest}
      aria-valuenow={width}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(null)}
    />
  );
}

function widthAfterKey(key: string, width: number): number | undefined {
  if (key === 'ArrowLeft') return width - STEP;
  if (key === 'ArrowRight') return width + STEP;
  if (key === 'Home') return PANEL_WIDTHS.least;
  return key === 'End' ? PANEL_WIDTHS.greatest : undefined;
}

/** Returns the size of the reader's text relative to the normal size, by which the panel is wider. */
function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
