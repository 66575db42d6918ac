import type { PracticalFit } from '../../../domain/published-distance';
import { formatNumber } from '../../../i18n/format-number';
import { formatPercent } from '../../../i18n/format-percent';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';

const FACTOR_DECIMALS = 5;

/** Shows the estimate of the practical distance: its formula, the rows it is fitted on and its remaining error. */
export function PracticalDistance({ fit }: { readonly fit: PracticalFit }) {
  const tDistances = useTranslate('distances');
  const locale = useLocale();
  return (
    <Section title={tDistances('practical-title')}>
      <p className="formula">
        {tDistances('practical-formula', {
          factor: formatNumber(locale, 1 + fit.share, FACTOR_DECIMALS),
          perVoyage: formatNumber(locale, fit.perVoyage, 1),
        })}
      </p>
      <Prose
        text={tDistances('practical-text', {
          rows: fit.rows,
          median: formatPercent(locale, fit.medianError),
          p90: formatPercent(locale, fit.p90Error),
        })}
      />
    </Section>
  );
}
