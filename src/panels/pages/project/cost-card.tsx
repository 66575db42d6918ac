import type { Cost } from '../../../domain/project';
import { citedSources, type Source } from '../../../domain/source';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { Quantity } from '../../figures/quantity';
import { keepNumbersUnbroken } from '../../prose/first-sentences';
import { SourceChip } from '../../sources/source-chip';

const MILLION = 1_000_000;

/** Shows every sum given for a project side by side, each with what it includes and its sources. */
export function CostCard({
  costs,
  sources,
}: {
  readonly costs: readonly Cost[];
  readonly sources: readonly Source[];
}) {
  const t = useTranslate();
  return (
    <div className="figure-card" data-wide data-several={costs.length > 1 || undefined}>
      <dt>{t('project.cost')}</dt>
      {costs.map((cost) => (
        <Sum key={`${cost.usdMillion} ${cost.covers.en}`} cost={cost} sources={sources} />
      ))}
    </div>
  );
}

function Sum({ cost, sources }: { readonly cost: Cost; readonly sources: readonly Source[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const { usdMillion, to, year, qualifier, covers, isConverted, formula } = cost;
  return (
    <dd className="figure-value">
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
        <span className="figure-note">{keepNumbersUnbroken(covers[locale])}</span>
        {isConverted && (
          <span className="figure-note">{formula?.[locale] ?? t('project.cost-converted')}</span>
        )}
        <SourceChip sources={citedSources(cost.sources, sources)} asOf={String(year)} />
      </span>
    </dd>
  );
}
