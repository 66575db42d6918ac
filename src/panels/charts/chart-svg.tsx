import type { ReactNode } from 'react';
import { type ChartSize, useChartSize } from './use-chart-size';
import './chart.css';

/** A drawing as wide as its column, with one sentence for those who do not see it. */
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
