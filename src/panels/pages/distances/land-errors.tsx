import type { ComparedLength, LengthComparison } from '../../../domain/land-length';
import { formatNumber } from '../../../i18n/format-number';
import { formatSignedPercent } from '../../../i18n/format-percent';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { ErrorRows } from './error-table';

/** Shows the errors of the shortest ways of the land network against published lengths, by mode, and every length. */
export function LandErrors({ comparison }: { readonly comparison: LengthComparison }) {
  const tDistances = useTranslate('distances');
  const t = useTranslate();
  const { modes, rows } = comparison;
  const byError = rows.toSorted((a, b) => Math.abs(b.error ?? 0) - Math.abs(a.error ?? 0));
  return (
    <Section title={tDistances('land-title')}>
      <Prose text={tDistances('land-text')} />
      <ErrorRows
        head={tDistances('land-mode')}
        rows={modes.map(({ mode, ...errors }) => ({ ...errors, name: t(`mode.${mode}`) }))}
      />
      <details>
        <summary>{tDistances('land-rows', { count: rows.length })}</summary>
        <table className="table distance-table">
          <thead>
            <tr>
              <th scope="col">{tDistances('rows-route')}</th>
              {(['land-published', 'land-ours', 'rows-error'] as const).map((key) => (
                <th key={key} scope="col" className="table-number">
                  {tDistances(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byError.map((row) => (
              <LengthRow key={`${row.from} ${row.to} ${row.mode} ${row.url}`} row={row} />
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}

function LengthRow({ row }: { readonly row: ComparedLength }) {
  const tDistances = useTranslate('distances');
  const t = useTranslate();
  const locale = useLocale();
  const { from, to, mode, published, computed, error, publisher, title, url, asOf } = row;
  return (
    <tr>
      <th scope="row">
        {from} – {to}
        <span className="table-note">
          {t(`mode.${mode}`)} ·{' '}
          <a href={url} title={title} target="_blank" rel="noreferrer">
            {publisher}
          </a>
          , {asOf}
        </span>
      </th>
      <td className="table-number">{formatNumber(locale, published)}</td>
      <td className="table-number">
        {computed === undefined ? tDistances('rows-no-route') : formatNumber(locale, computed)}
      </td>
      <td className="table-number">
        {error === undefined ? '' : formatSignedPercent(locale, error, 1)}
      </td>
    </tr>
  );
}
