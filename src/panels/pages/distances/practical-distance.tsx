import type { PracticalFit } from '../../../domain/published-distance';
import { formatNumber } from '../../../i18n/format-number';
import { useLocale, useTranslate } from '../../atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { formatPercent } from './format-percent';

const FACTOR_DECIMALS = 5;

/** The estimate of what a table would print: its formula, what it is fitted on and what is left of the error. */
export function PracticalDistance({ fit }: { readonly fit: PracticalFit }) {
  const say = useTranslate('distances');
  const locale = useLocale();
  return (
    <Section title={say('practical-title')}>
      <p className="formula">
        {say('practical-formula', {
          factor: formatNumber(locale, 1 + fit.share, FACTOR_DECIMALS),
          perVoyage: formatNumber(locale, fit.perVoyage, 1),
        })}
      </p>
      <Prose
        text={say('practical-text', {
          rows: fit.rows,
          median: formatPercent(locale, fit.medianError),
          p90: formatPercent(locale, fit.p90Error),
        })}
      />
    </Section>
  );
}
