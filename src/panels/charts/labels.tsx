import type { PlacedLabel } from './label-placement';

/** Words at their places, each about its middle. */
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
