import type { ProjectSummary } from '../../../domain/project';
import { visibleProjects } from '../../../state/select-projects';
import { projectsOfTime } from '../../../state/select-time';
import { useOpenChartId } from '../../charts/use-open-chart';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { lazyPart } from '../../context/lazy-part';
import { Loaded } from '../../context/loaded';
import { parseText, usePageField } from '../../context/use-page-field';
import { PageHead } from '../../records/page-head';
import { ProjectList } from './project-list';
import './list.css';

const AllCharts = lazyPart(() => import('./all-charts').then(({ AllCharts: charts }) => charts), {
  messages: ['charts'],
});

/** Shows all projects as a list: what the map shows, without the map. */
export function ProjectsPage() {
  const t = useTranslate();
  const projects = useAtlas((state) => state.projects);
  return (
    <Parts of="projects">
      <PageHead title={t('list.title')} />
      <Loaded loadable={projects}>{() => <FilteredProjects />}</Loaded>
    </Parts>
  );
}

/** Charts and list apply the map's filters. */
function FilteredProjects() {
  const all = useAtlas(projectsOfTime);
  const shown = useAtlas(visibleProjects);
  return (
    <Parts of="projects">
      <ChartsDisclosure projects={shown} />
      <ProjectList all={all} shown={shown} />
    </Parts>
  );
}

/** Loads the charts when the reader opens them, or the address names one. */
function ChartsDisclosure({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const t = useTranslate();
  const [charts, setCharts] = usePageField('charts', '', parseText);
  const isNamed = useOpenChartId() !== undefined;
  const isOpen = charts === '' ? isNamed : charts === 'open';
  return (
    <details
      className="disclosure"
      open={isOpen}
      onToggle={({ currentTarget }) =>
        currentTarget.open !== isOpen && setCharts(currentTarget.open ? 'open' : 'closed')
      }
    >
      <summary>{t('list.charts')}</summary>
      {isOpen && <AllCharts projects={projects} />}
    </details>
  );
}
