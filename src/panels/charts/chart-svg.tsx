import type { ReactNode } from 'react';
import type { PlacedLabel } from './label-placement';
import { type ChartSize, useChartSize } from './use-chart-size';
import type { Plot } from './value-axis';
import './chart.css';

/** Shows a drawing as wide as its column, with one sentence as its text alternative. */
export function ChartSvg<G extends { readonly height: number }>({
  label,
  layout,
  children,
}: {
  readonly label: string;
  readonly layout: (size: ChartSize) => G;
  readonly children: (drawn: G, size: ChartSize) => ReactNode;
}) {
  const [box, letter, size] = useChartSize();
  const drawn = layout(size);
  return (
    <div ref={box} className="chart-box">
      <span ref={letter} className="chart-em" aria-hidden="true" />
      <svg
        className="chart-svg"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size.width} ${drawn.height}`}
      >
        {children(drawn, size)}
      </svg>
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
