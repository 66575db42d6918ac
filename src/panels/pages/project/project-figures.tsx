import type { Project } from '../../../domain/project';
import { useLocale, useTranslate } from '../../atlas-context';
import { FigureList } from '../../figures/figure-list';
import { unbroken } from '../../prose/unbroken';
import { CostCard } from './cost-card';

/** What it costs and how large it is. */
export function ProjectFigures({ project }: { readonly project: Project }) {
  const t = useTranslate();
  const locale = useLocale();
  const { costs, capacity, sources } = project;
  if (costs.length === 0 && !capacity) return null;
  return (
    <FigureList figures={[]} sources={sources}>
      {costs.length > 0 && <CostCard costs={costs} sources={sources} />}
      {capacity && (
        <div className="figure-card" data-wide>
          <dt>{t('project.capacity')}</dt>
          <dd className="figure-words">{unbroken(capacity[locale])}</dd>
        </div>
      )}
    </FigureList>
  );
}
