import type { StratumErrors } from '../../../domain/published-distance';
import { formatPercent, formatSignedPercent } from '../../../i18n/format-percent';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';

/** Shows the errors of the shortest routes against published distances, by group. */
export function ErrorTable({ strata }: { readonly strata: readonly StratumErrors[] }) {
  const tDistances = useTranslate('distances');
  return (
    <Section title={tDistances('errors-title')}>
      <Prose text={tDistances('errors-text')} />
      <ErrorRows
        head={tDistances('errors-group')}
        rows={strata.map((errors) => ({ ...errors, name: tDistances(`stratum.${errors.id}`) }))}
      />
      <p className="remark">{tDistances('errors-bias-note')}</p>
    </Section>
  );
}

/** Errors of a group, in percent, with its name. */
interface NamedErrors extends Pick<StratumErrors, 'count' | 'median' | 'p90' | 'bias'> {
  readonly name: string;
}

/** Shows the errors of groups, a group a row. */
export function ErrorRows({
  head,
  rows,
}: {
  /** Says what the groups are. */
  readonly head: string;
  readonly rows: readonly NamedErrors[];
}) {
  const tDistances = useTranslate('distances');
  const locale = useLocale();
  return (
    <table className="table error-table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {(['errors-count', 'errors-median', 'errors-p90', 'errors-bias'] as const).map((key) => (
            <th key={key} scope="col" className="table-number">
              {tDistances(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, median, p90, bias }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="table-number">{count}</td>
            <td className="table-number">{formatPercent(locale, median)}</td>
            <td className="table-number">{formatPercent(locale, p90)}</td>
            <td className="table-number">{formatSignedPercent(locale, bias)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
