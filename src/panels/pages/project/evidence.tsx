import type { Project } from '../../../domain/project';
import { useTranslate } from '../../atlas-context';
import { Facts } from '../../prose/facts';
import { Section } from '../../prose/section';

/** How exact the position is, how good the sources are, and what none of them confirms. */
export function Evidence({ project }: { readonly project: Project }) {
  const t = useTranslate();
  const { precision, confidence, line, unconfirmed = [] } = project;
  return (
    <Section title={t('project.evidence')}>
      <Facts
        facts={[
          { term: t('project.on-map'), detail: t(`precision.${precision}`) },
          ...(line ? [{ term: t('project.line'), detail: t('project.line-note') }] : []),
          { term: t('project.confidence'), detail: t(`confidence.${confidence}`) },
        ]}
      />
      {unconfirmed.map((matter) => (
        <p key={matter} className="status-caution">
          {t(`project.unconfirmed.${matter}`)}
        </p>
      ))}
    </Section>
  );
}
