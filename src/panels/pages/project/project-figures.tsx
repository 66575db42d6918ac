import type { Project } from '../../../domain/project';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { FigureList } from '../../figures/figure-list';
import { Facts } from '../../prose/facts';
import { Section } from '../../prose/section';
import { wholeAmounts } from '../../prose/whole-amounts';
import { CostCard } from './cost-card';

/** Shows the project's costs and sizes. */
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
          <dd className="figure-text">{wholeAmounts(capacity[locale])}</dd>
        </div>
      )}
    </FigureList>
  );
}

/** Shows how exact the position is, how good the sources are, and what none of them confirms. */
export function Evidence({ project }: { readonly project: Project }) {
  const t = useTranslate();
  const tRecords = useTranslate('records');
  const { precision, confidence, line, unconfirmed = [] } = project;
  return (
    <Section title={tRecords('project.evidence')}>
      <Facts
        facts={[
          { term: tRecords('project.on-map'), detail: t(`precision.${precision}`) },
          ...(line
            ? [{ term: tRecords('project.line'), detail: tRecords('project.line-note') }]
            : []),
          { term: tRecords('project.confidence'), detail: tRecords(`confidence.${confidence}`) },
        ]}
      />
      {unconfirmed.map((matter) => (
        <p key={matter} className="status-caution">
          {tRecords(`project.unconfirmed.${matter}`)}
        </p>
      ))}
    </Section>
  );
}
