import type { ReactNode } from 'react';
import type { ChartPoint } from './chart-point';
import { ChartSteps, ChartTip, useChartTip } from './chart-tip';
import type { PlacedLabel } from './label-placement';
import { type ChartSize, useChartSize } from './use-chart-size';
import type { Plot } from './value-axis';
import './chart.css';

/**
 * Shows a drawing as wide as its column, with one sentence as its text alternative. Value and source of a mark are shown
 * while it is pointed at, and by arrow keys.
 */
export function ChartSvg<G extends { readonly height: number }>({
  label,
  title = label,
  layout,
  pointsOf,
  children,
}: {
  readonly label: string;
  /** Names the values for those who step through them. */
  readonly title?: string;
  readonly layout: (size: ChartSize) => G;
  /** Returns the marks that have a value, in reading order; without it, none has. */
  readonly pointsOf?: (drawn: G, size: ChartSize) => readonly ChartPoint[];
  readonly children: (drawn: G, size: ChartSize) => ReactNode;
}) {
  const [box, letter, size] = useChartSize();
  const drawn = layout(size);
  const points = pointsOf?.(drawn, size) ?? [];
  const { shown, pointer, steps } = useChartTip(points, size.em);
  return (
    <div ref={box} className="chart-box">
      <span ref={letter} className="chart-em" aria-hidden="true" />
      {points.length > 0 && <ChartSteps label={title} points={points} {...steps} />}
      <svg
        className="chart-svg"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size.width} ${drawn.height}`}
        {...(points.length > 0 && pointer)}
      >
        {children(drawn, size)}
        {shown && (
          <rect
            className="chart-pointed"
            x={shown.box.left - 1}
            y={shown.box.top - 1}
            width={shown.box.right - shown.box.left + 2}
            height={shown.box.bottom - shown.box.top + 2}
          />
        )}
      </svg>
      {shown && <ChartTip point={shown} size={size} />}
    </div>
  );
}

/** Shows the grid lines of an axis with their values. */
export function Grid({ plot, em }: { readonly plot: Plot; readonly em: number }) {
  return (
    <>
      {plot.gridLines.map(({ y, label, isTop }, i) => (
        <g key={label} className={i === 0 ? 'chart-ground' : 'chart-grid'}>
          <line x1={isTop ? 0 : plot.left} x2={plot.right} y1={y} y2={y} />
          {isTop ? (
            <text x={0} y={y - 0.4 * em}>
              {label}
            </text>
          ) : (
            <text x={plot.left - 0.5 * em} y={y + 0.35 * em} textAnchor="end">
              {label}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** Shows labels centred on their positions. */
export function Labels({
  labels,
  className,
}: {
  readonly labels: readonly PlacedLabel[];
  readonly className: string;
}) {
  return (
    <g className={className} textAnchor="middle">
      {labels.map(({ text, x, y }) => (
        <text key={`${text} ${x}`} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}
