import { type Cost, sumAsPublished, sumOf } from '../../domain/cost';
import { citedSources, type Source } from '../../domain/source';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { Quantity } from '../figures/quantity';
import { quantityText } from '../figures/quantity-text';
import { wholeAmounts } from '../prose/whole-amounts';
import { SourceChip } from '../sources/source-chip';

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
  const tRecords = useTranslate('records');
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  const { usdMillion, amount, year, qualifier, basis, covers, isConverted, formula, single } = cost;
  const isBasisSaid = basis !== undefined && basis !== qualifier;
  const published = amount && quantityText(sumAsPublished(amount), { locale, lengthUnit, t });
  return (
    <>
      <Quantity {...sumOf(cost)} />
      <span className="figure-about">
        <span className="figure-of">
          {qualifier !== 'reported' && (
            <span className="figure-qualifier">{t(`qualifier.${qualifier}`)} </span>
          )}
          {isBasisSaid && <span className="figure-qualifier">{tRecords(`basis.${basis}`)} </span>}
          {t('project.cost-year', { year: String(year) })}
        </span>
        {published && usdMillion !== undefined && (
          <span className="figure-note">
            {tRecords('cost.published-as', {
              sum: published.before + published.number + published.after,
            })}
          </span>
        )}
        {usdMillion === undefined && (
          <span className="figure-note">{tRecords('cost.not-counted')}</span>
        )}
        <span className="figure-note">{wholeAmounts(covers[locale])}</span>
        {isConverted && (
          <span className="figure-note">{formula?.[locale] ?? t('project.cost-converted')}</span>
        )}
        {single && <span className="figure-note">{tRecords(`single.${single}`)}</span>}
        <SourceChip
          sources={citedSources(cost.sources, sources)}
          asOf={String(year)}
          figure={{
            label: t('project.cost'),
            amount: sumOf(cost),
            asOf: String(year),
            qualifiers: [qualifier],
          }}
        />
      </span>
    </>
  );
}
