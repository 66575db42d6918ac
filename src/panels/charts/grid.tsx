import type { Plot } from './plot';

/** Lines of values and what they are worth. */
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
