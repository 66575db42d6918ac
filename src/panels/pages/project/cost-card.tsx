import { type Cost, costKey } from '../../../domain/cost';
import type { Source } from '../../../domain/source';
import { useTranslate } from '../../context/atlas-context';
import { CostSum } from '../../records/cost-sum';

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
        <dd key={costKey(cost)} className="figure-value">
          <CostSum cost={cost} sources={sources} />
        </dd>
      ))}
    </div>
  );
}
