import type { ChartPoint } from './chart-point';
import type { DrawnGap } from './gap-layout';
import { useChartLocalization } from './use-chart-localization';

/** Shows the stretches for which nothing is known, each with the word that says so. */
export function GapMarks({ gaps }: { readonly gaps: readonly DrawnGap[] }) {
  const { tCharts } = useChartLocalization();
  return gaps.map(({ box, label }) => (
    <g key={box.left} className="chart-gap">
      <rect x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} />
      {label && (
        <text
          x={label.x}
          y={label.y}
          textAnchor={label.isUpright ? 'start' : 'middle'}
          {...(label.isUpright && { transform: `rotate(-90 ${label.x} ${label.y})` })}
        >
          {tCharts('gap.word')}
        </text>
      )}
    </g>
  ));
}

/** Returns the gaps as points, so that they say why they are there. `whyOf` gets the first and the last label of a gap. */
export function gapPoints(
  gaps: readonly DrawnGap[],
  whyOf: (first: string, last: string) => string,
): readonly ChartPoint[] {
  return gaps.map(({ box, span }) => {
    const [first = span, last = first] = span.split('–');
    return { box, value: span, source: whyOf(first, last) };
  });
}
