import type { Cost } from '../../../domain/project';
import type { Source } from '../../../domain/source';
import { useLanguage, useTranslate } from '../../atlas-context';
import { Quantity } from '../../figures/quantity';
import { unbroken } from '../../prose/unbroken';
import { SourceChip } from '../../sources/source-chip';

const MILLION = 1_000_000;

/** What a project costs. The record does not say which of its sources gives the sum, so all are named. */
export function CostCard({
  cost,
  sources,
}: {
  readonly cost: Cost;
  readonly sources: readonly Source[];
}) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <div className="figure-card" data-wide>
      <dt>{t('project.cost')}</dt>
      <dd className="figure-value">
        <Quantity unit="usd" value={cost.usdMillion * MILLION} />
        <span className="figure-about">
          <span className="figure-of">{t('project.cost-year', { year: String(cost.year) })}</span>
          <span className="figure-note">{unbroken(cost.covers[language])}</span>
          {cost.isConverted && <span className="figure-note">{t('project.cost-converted')}</span>}
          <SourceChip sources={sources} asOf={String(cost.year)} />
        </span>
      </dd>
    </div>
  );
}
