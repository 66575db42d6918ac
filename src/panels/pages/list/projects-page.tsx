import { useAtlas, useTranslate } from '../../atlas-context';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { ProjectList } from './project-list';
import './list.css';

/** All projects as a list, which says what the map says and needs no map. */
export function ProjectsPage() {
  const t = useTranslate();
  const projects = useAtlas((state) => state.projects);
  return (
    <>
      <PageHead title={t('list.title')} />
      <Loaded loadable={projects}>{(all) => <ProjectList all={all} />}</Loaded>
    </>
  );
}
