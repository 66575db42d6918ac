import type { StratumErrors } from '../../../domain/published-distance';
import { formatPercent, formatSignedPercent } from '../../../i18n/format-percent';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';

/** Shows the errors of the shortest routes against published distances, by group. */
export function ErrorTable({ strata }: { readonly strata: readonly StratumErrors[] }) {
  const tDistances = useTranslate('distances');
  const locale = useLocale();
  return (
    <Section title={tDistances('errors-title')}>
      <Prose text={tDistances('errors-text')} />
      <table className="table error-table">
        <thead>
          <tr>
            <th scope="col">{tDistances('errors-group')}</th>
            {(['errors-count', 'errors-median', 'errors-p90', 'errors-bias'] as const).map(
              (key) => (
                <th key={key} scope="col" className="table-number">
                  {tDistances(key)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {strata.map(({ id, count, median, p90, bias }) => (
            <tr key={id}>
              <th scope="row">{tDistances(`stratum.${id}`)}</th>
              <td className="table-number">{count}</td>
              <td className="table-number">{formatPercent(locale, median)}</td>
              <td className="table-number">{formatPercent(locale, p90)}</td>
              <td className="table-number">{formatSignedPercent(locale, bias)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="remark">{tDistances('errors-bias-note')}</p>
    </Section>
  );
}
