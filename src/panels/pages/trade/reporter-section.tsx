import type { TradeFlow } from '../../../domain/trade-flow';
import { formatSignedPercent } from '../../../i18n/format-percent';
import { compactText } from '../../charts/compact-text';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { Section } from '../../prose/section';
import { type ReporterTable, reporterTables } from './by-reporter';
import { placeName } from './trade-series';

/** Shows year by year what both ends of a flow count of the same goods. */
export function ReporterSection({ flow }: { readonly flow: TradeFlow }) {
  const tCharts = useTranslate('charts');
  const tables = reporterTables(flow);
  if (tables.length === 0) return null;
  return (
    <Section title={tCharts('trade.reporters')}>
      <p className="remark">{tCharts('trade.reporters-note')}</p>
      {tables.map((table) => (
        <Reporters key={table.key} table={table} name={flow.name} />
      ))}
    </Section>
  );
}

function Reporters({
  table: { from, to, direction, series, reporters, rows },
  name,
}: {
  readonly table: ReporterTable;
  readonly name: TradeFlow['name'];
}) {
  const t = useTranslate();
  const record = useTranslate('records');
  const tCharts = useTranslate('charts');
  const locale = useLocale();
  const way =
    direction === 'both'
      ? name[locale]
      : record('trade.from-to', {
          from: placeName(from, locale, record),
          to: placeName(to, locale, record),
        });
  return (
    <table className="table">
      <caption>{series.hs === undefined ? way : `${way} · ${series.label[locale]}`}</caption>
      <thead>
        <tr>
          <th scope="col">{tCharts('column.year')}</th>
          {reporters.map(({ reporter, basis }) => (
            <th key={reporter} scope="col">
              {placeName(reporter, locale, record)}
              {basis && ` · ${record(`trade.${basis}`)}`}
            </th>
          ))}
          <th scope="col" className="table-number">
            {tCharts('column.difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, values, difference }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {values.map((value, i) => (
              <td key={reporters[i]?.reporter}>
                {value === undefined ? '–' : compactText(value, series.unit, { locale, t })}
              </td>
            ))}
            <td className="table-number">
              {difference === undefined ? '–' : formatSignedPercent(locale, difference, 0)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
