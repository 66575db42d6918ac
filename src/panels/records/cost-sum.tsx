import type { Cost } from '../../domain/project';
import { citedSources, type Source } from '../../domain/source';
import { useLocale, useTranslate } from '../context/atlas-context';
import { Quantity } from '../figures/quantity';
import { wholeAmounts } from '../prose/whole-amounts';
import { SourceChip } from '../sources/source-chip';

const MILLION = 1_000_000;

/** Shows a sum given for a project, with what it includes and its sources. */
export function CostSum({
  cost,
  sources,
}: {
  readonly cost: Cost;
  readonly sources: readonly Source[];
}) {
  const t = useTranslate();
  const locale = useLocale();
  const { usdMillion, to, year, qualifier, covers, isConverted, formula } = cost;
  return (
    <>
      <Quantity
        unit="usd"
        value={usdMillion * MILLION}
        {...(to === undefined ? {} : { to: to * MILLION })}
      />
      <span className="figure-about">
        <span className="figure-of">
          {qualifier !== 'reported' && (
            <span className="figure-qualifier">{t(`qualifier.${qualifier}`)} </span>
          )}
          {t('project.cost-year', { year: String(year) })}
        </span>
        <span className="figure-note">{wholeAmounts(covers[locale])}</span>
        {isConverted && (
          <span className="figure-note">{formula?.[locale] ?? t('project.cost-converted')}</span>
        )}
        <SourceChip sources={citedSources(cost.sources, sources)} asOf={String(year)} />
      </span>
    </>
  );
}
