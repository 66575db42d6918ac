import { countryName } from '../../../domain/country-name';
import type { ProjectSummary } from '../../../domain/project';
import { PROJECT_STATUSES } from '../../../domain/status';
import { useChartLocalization } from '../../charts/use-chart-localization';
import { sumsBy } from './project-cost';
import { RankingChart } from './ranking-chart';

const COUNTRIES_SHOWN = 12;

/** Shows the number of these projects by sector, by country and by status. */
export function ProjectCharts({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  return (
    <>
      <BySector projects={projects} />
      <ByCountry projects={projects} />
      <ByStatus projects={projects} />
    </>
  );
}

function BySector({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const { tCharts, t } = useChartLocalization();
  return (
    <RankingChart
      heading={tCharts('projects.by-sector')}
      columns={[tCharts('column.sector'), tCharts('column.count')]}
      unit="count"
      rows={sumsBy(projects, ({ sector }) => sector).map(({ key, sum }) => ({
        key,
        label: t(`sector.${key}`),
        value: sum,
        sector: key,
      }))}
      notes={[tCharts('projects.caption')]}
      fileName="projects-by-sector"
    />
  );
}

function ByCountry({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const { tCharts, locale } = useChartLocalization();
  const rows = sumsBy(projects, ({ country }) => country).map(({ key, sum }) => ({
    key,
    label: countryName(locale, key),
    value: sum,
  }));
  return (
    <RankingChart
      heading={
        rows.length > COUNTRIES_SHOWN
          ? tCharts('projects.by-country-top', { count: COUNTRIES_SHOWN })
          : tCharts('projects.by-country')
      }
      columns={[tCharts('column.country'), tCharts('column.count')]}
      unit="count"
      rows={rows}
      shown={COUNTRIES_SHOWN}
      notes={[tCharts('projects.caption')]}
      fileName="projects-by-country"
    />
  );
}

/** In the order in which projects progress, not by size. */
function ByStatus({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const { tCharts, t } = useChartLocalization();
  const rows = PROJECT_STATUSES.map((status) => ({
    key: status,
    label: t(`status.${status}`),
    value: projects.filter((project) => project.status === status).length,
  }));
  return (
    <RankingChart
      heading={tCharts('projects.by-status')}
      columns={[tCharts('column.status'), tCharts('column.count')]}
      unit="count"
      rows={rows.filter(({ value }) => value > 0)}
      notes={[tCharts('projects.caption')]}
      fileName="projects-by-status"
    />
  );
}
