import type { Unit } from '../../domain/figure';
import { labelled } from '../../i18n/labelled';
import { ChartSvg } from './chart-svg';
import { rowsSentence } from './chart-text';
import { compactText } from './compact-text';
import { type Row, rowLayout } from './row-layout';
import { useChartLocalization } from './use-chart-localization';

/** Shows horizontal bars with their names and values, in the given order. */
export function RowChart({
  title,
  unit,
  rows,
  format,
}: {
  /** What is counted; named in the sentence that is the drawing's text alternative. */
  readonly title: string;
  readonly unit: Unit;
  readonly rows: readonly Row[];
  /** Formats the value of a row; in the short form of its unit by default. */
  readonly format?: (value: number, to?: number) => string;
}) {
  const localization = useChartLocalization();
  const values = rows.map(({ label, value }) => ({ name: label, value }));
  const wordsOf = format ?? ((value: number) => compactText(value, unit, localization));
  return (
    <ChartSvg
      label={rowsSentence(title, values, unit, localization)}
      title={title}
      layout={(size) => rowLayout(rows, wordsOf, size)}
      pointsOf={({ rows: drawn }, { width }) =>
        drawn.map(({ label, bar, text, remark, source }) => ({
          box: {
            left: 0,
            right: Math.min(width, bar.end),
            top: bar.y,
            bottom: bar.y + bar.height,
          },
          value: [labelled(localization.locale, label, text.words), remark]
            .filter(Boolean)
            .join(' · '),
          source: source ?? localization.tCharts('tip.derived'),
        }))
      }
    >
      {(drawn) =>
        drawn.rows.map(({ key, sector, isHollow, lines, bar, text }) => (
          <g key={key}>
            {lines.map((line) => (
              <text key={line.y} className="chart-name" x={0} y={line.y}>
                {line.text}
              </text>
            ))}
            <rect
              className="chart-bar"
              data-tone={sector}
              data-hollow={isHollow || undefined}
              x={isHollow ? 0.75 : 0}
              y={bar.y}
              width={bar.width}
              height={bar.height}
            />
            {bar.end > bar.width && (
              <rect
                className="chart-bar"
                data-hollow="true"
                x={bar.width}
                y={bar.y + 0.75}
                width={bar.end - bar.width}
                height={bar.height - 1.5}
              />
            )}
            <text className="chart-label" x={text.x} y={text.y}>
              {text.words}
            </text>
          </g>
        ))
      }
    </ChartSvg>
  );
}
