import { isInMotion } from '../../../domain/status';
import { findProject } from '../../../state/select-projects';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import {
  LazyNearby,
  LazyProjectLoans,
  LazyRelated,
  LazyTextSections,
} from '../../records/lazy-related';
import { Milestones } from '../../records/milestones';
import { PageHead } from '../../records/page-head';
import { StatusLine } from '../../records/status';
import { SourceList } from '../../sources/source-list';
import { Parties } from './parties';
import { Evidence, ProjectFigures } from './project-figures';
import { OtherNames, ProjectHead, WaitingNote } from './project-head';

export function ProjectPage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const summary = useAtlas((state) => findProject(state, id));
  const page = useAtlas((state) => state.pages.project?.[id]);
  const project = page?.state === 'ready' ? page.value : summary;
  return (
    <Parts of="project">
      {project ? <ProjectHead project={project} /> : <PageHead title={t('list.title')} />}
      <Loaded loadable={page}>
        {(record) => (
          <Parts of="project">
            <OtherNames project={record} />
            <StatusLine
              status={t(`status.${record.status}`)}
              asOf={record.statusAsOf}
              checked={record.checked}
              textAsOf={record.textAsOf}
              mayChange={isInMotion(record)}
              note={record.statusNote?.[locale]}
            />
            <WaitingNote project={record} />
            <Prose text={record.summary[locale]} lead />
            <ProjectFigures project={record} />
            {record.sections && <LazyTextSections record={record} />}
            {record.relation && (
              <Section title={tRecords('project.relation')}>
                <Prose text={record.relation[locale]} />
              </Section>
            )}
            {record.loans && <LazyProjectLoans loans={record.loans} sources={record.sources} />}
            <Parties parties={record.parties} />
            <Milestones milestones={record.milestones} />
            <LazyRelated of={{ kind: 'project', id }} except={['company', 'loan']} />
            <LazyNearby position={record.position} precision={record.precision} except={id} />
            <Evidence project={record} />
            <SourceList sources={record.sources} />
          </Parts>
        )}
      </Loaded>
    </Parts>
  );
}
