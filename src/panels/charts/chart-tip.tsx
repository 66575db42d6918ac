import { type PointerEvent, useState } from 'react';
import { wholeAmounts } from '../prose/whole-amounts';
import { type ChartPoint, nearestPoint } from './chart-point';
import { textWidth } from './label-placement';
import { useChartLocalization } from './use-chart-localization';
import type { ChartSize } from './use-chart-size';

/** How far from a mark, in em, the pointer still means it. */
const REACH = 2;

/** Returns which point is shown, and the handlers by which pointer and slider choose it. */
export function useChartTip(points: readonly ChartPoint[], em: number) {
  const [chosen, setChosen] = useState<number>();
  const [isStepping, setStepping] = useState(false);
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const scale = event.currentTarget.viewBox.baseVal.width / Math.max(1, width);
    const at = { x: (event.clientX - left) * scale, y: (event.clientY - top) * scale };
    setChosen(nearestPoint(points, at, REACH * em));
  };
  return {
    shown: chosen === undefined ? undefined : points[chosen],
    pointer: {
      onPointerMove: point,
      onPointerDown: point,
      // A finger that is lifted leaves too, and what it chose stays.
      onPointerLeave: ({ pointerType }: PointerEvent) => {
        if (!isStepping && pointerType === 'mouse') setChosen(undefined);
      },
    },
    steps: {
      value: chosen ?? 0,
      onStep: (index: number) => setChosen(index),
      onFocus: () => {
        setStepping(true);
        setChosen((before) => before ?? points.length - 1);
      },
      onBlur: () => {
        setStepping(false);
        setChosen(undefined);
      },
    },
  };
}

/** Steps through the values of a chart by keys: hidden itself, its value is said and shown at the mark. */
export function ChartSteps({
  label,
  points,
  value,
  onStep,
  onFocus,
  onBlur,
}: {
  readonly label: string;
  readonly points: readonly ChartPoint[];
  readonly value: number;
  readonly onStep: (index: number) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}) {
  const { tCharts } = useChartLocalization();
  const point = points[value];
  return (
    <input
      className="chart-steps visually-hidden"
      type="range"
      min={0}
      max={points.length - 1}
      step={1}
      value={value}
      aria-label={tCharts('tip.values', { title: label })}
      aria-valuetext={point && [point.value, point.source].filter(Boolean).join(' · ')}
      onInput={({ currentTarget }) => onStep(currentTarget.valueAsNumber)}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}

/** Shows value and source of a point beside it, within the drawing's width. */
export function ChartTip({
  point: { box, value, source },
  size: { width, em },
}: {
  readonly point: ChartPoint;
  readonly size: ChartSize;
}) {
  const widest = Math.max(textWidth(value, em), textWidth(source, em)) + 1.5 * em;
  const half = Math.min(widest, width) / 2;
  const middle = (box.left + box.right) / 2;
  const x = Math.max(half, Math.min(width - half, middle));
  return (
    <div
      className="chart-tip"
      aria-hidden="true"
      style={{ left: `${x}px`, top: `${box.top}px`, maxWidth: `${width}px` }}
    >
      <strong>{wholeAmounts(value)}</strong>
      {source !== '' && <span>{wholeAmounts(source)}</span>}
    </div>
  );
}
