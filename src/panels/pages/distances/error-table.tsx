import type { StratumErrors } from '../../../domain/published-distance';
import { useLocale, useTranslate } from '../../atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { formatPercent, formatSignedPercent } from './format-percent';

/** How far the shortest way is from published distances, by group. */
export function ErrorTable({ strata }: { readonly strata: readonly StratumErrors[] }) {
  const say = useTranslate('distances');
  const locale = useLocale();
  return (
    <Section title={say('errors-title')}>
      <Prose text={say('errors-text')} />
      <table className="table error-table">
        <thead>
          <tr>
            <th scope="col">{say('errors-group')}</th>
            {(['errors-count', 'errors-median', 'errors-p90', 'errors-bias'] as const).map(
              (key) => (
                <th key={key} scope="col" className="table-number">
                  {say(key)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {strata.map(({ id, count, median, p90, bias }) => (
            <tr key={id}>
              <th scope="row">{say(`stratum.${id}`)}</th>
              <td className="table-number">{count}</td>
              <td className="table-number">{formatPercent(locale, median)}</td>
              <td className="table-number">{formatPercent(locale, p90)}</td>
              <td className="table-number">{formatSignedPercent(locale, bias)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="remark">{say('errors-bias-note')}</p>
    </Section>
  );
}
