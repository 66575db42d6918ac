import type { BarTone } from './bar-layout';
import './chart.css';

/** Says what each colour of a chart stands for, in the order of the drawing from above. */
export function ChartKey({
  entries,
}: {
  readonly entries: readonly { readonly tone: BarTone; readonly label: string }[];
}) {
  return (
    <ul className="chart-key">
      {entries.map(({ tone, label }) => (
        <li key={label}>
          <span className="chart-swatch" data-tone={tone} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}
