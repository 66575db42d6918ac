import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslate } from '../context/atlas-context';

/** CSS pixels by which an arrow key moves the edge. */
const STEP = 16;

/** Shows the panel's edge, which the pointer or the arrow keys move; a double click resets it. */
export function PanelSeparator({
  width,
  onResize,
}: {
  readonly width: number;
  readonly onResize: (width: number) => void;
}) {
  const t = useTranslate();
  const dragOffset = useRef<number | null>(null);

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    dragOffset.current = width - event.clientX;
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    if (dragOffset.current !== null)
      onResize(withinPanelWidths(dragOffset.current + event.clientX));
  }

  function release() {
    dragOffset.current = null;
  }

  function onKeyDown(event: KeyboardEvent) {
    const next = widthAfterKey(event.key, width);
    if (next === undefined) return;
    event.preventDefault();
    onResize(withinPanelWidths(next));
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
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={width}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(DEFAULT_WIDTH)}
    />
  );
}

function widthAfterKey(key: string, width: number): number | undefined {
  if (key === 'ArrowLeft') return width - STEP;
  if (key === 'ArrowRight') return width + STEP;
  if (key === 'Home') return MIN_WIDTH;
  return key === 'End' ? MAX_WIDTH : undefined;
}

/** Widths of the side panel in CSS pixels. */
export const MIN_WIDTH = 320;
export const DEFAULT_WIDTH = 400;
export const MAX_WIDTH = 560;

export function withinPanelWidths(width: number): number {
  return Math.round(Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH));
}
