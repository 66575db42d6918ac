import type { PracticalFit } from '../../../domain/published-distance';
import { formatNumber } from '../../../i18n/format-number';
import { useLanguage } from '../../atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { formatPercent } from './format-percent';
import { useHowFar } from './use-how-far';

const FACTOR_DECIMALS = 5;

/** The estimate of what a table would print: its formula, what it is fitted on and what is left of the error. */
export function PracticalDistance({ fit }: { readonly fit: PracticalFit }) {
  const say = useHowFar();
  const language = useLanguage();
  return (
    <Section title={say('practical-title')}>
      <p className="formula">
        {say('practical-formula', {
          factor: formatNumber(language, 1 + fit.share, FACTOR_DECIMALS),
          perVoyage: formatNumber(language, fit.perVoyage, 1),
        })}
      </p>
      <Prose
        text={say('practical-text', {
          rows: fit.rows,
          median: formatPercent(language, fit.medianError),
          p90: formatPercent(language, fit.p90Error),
        })}
      />
    </Section>
  );
}
