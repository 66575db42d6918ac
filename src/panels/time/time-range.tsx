import { type PointerEvent, useRef } from 'react';
import { DATA_YEARS, type TimeSpan } from '../../domain/time-span';
import { useServices } from '../context/atlas-context';
import { LATEST, shareOf } from './time-bars';
import { shifted } from './time-counts';

/** Shows a span on the track, between its two thumbs; dragging it moves both, as the buttons of a step do by keyboard. */
export function TimeRange({
  time,
  onMove,
}: {
  readonly time: TimeSpan;
  /** Called when the reader moves the span. */
  readonly onMove: () => void;
}) {
  const { setTime } = useServices().store.getState();
  const drag = useRef<{ readonly x: number; readonly span: TimeSpan } | null>(null);

  function start(event: PointerEvent<HTMLElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, span: time };
  }

  function move({ currentTarget, clientX }: PointerEvent<HTMLElement>) {
    const scale = currentTarget.parentElement?.clientWidth ?? 0;
    if (!drag.current || scale === 0) return;
    const share = (clientX - drag.current.x) / scale;
    const moved = shifted(drag.current.span, Math.round(share * (LATEST - DATA_YEARS.from)));
    if (moved.from === time.from) return;
    onMove();
    setTime(moved);
  }

  const end = () => {
    drag.current = null;
  };

  return (
    <div
      className="time-range"
      style={{
        insetInlineStart: `${shareOf(time.from)}%`,
        inlineSize: `${shareOf(time.to) - shareOf(time.from)}%`,
      }}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
