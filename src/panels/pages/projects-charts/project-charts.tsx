import { countryName } from '../../../domain/country-name';
import type { ProjectSummary } from '../../../domain/project';
import { PROJECT_STATUSES } from '../../../domain/status';
import { useChartLocalization } from '../../charts/use-chart-localization';
import { RankChart } from './rank-chart';
import { sumsBy } from './sums-by';

const COUNTRIES_SHOWN = 12;

/** How many of these projects there are by sector, by country and by status. */
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
  const { say, t } = useChartLocalization();
  return (
    <RankChart
      heading={say('projects.by-sector')}
      columns={[say('column.sector'), say('column.count')]}
      unit="count"
      rows={sumsBy(projects, ({ sector }) => sector).map(({ key, sum }) => ({
        key,
        label: t(`sector.${key}`),
        value: sum,
        sector: key,
      }))}
      notes={[say('projects.caption')]}
      fileName="projects-by-sector"
    />
  );
}

function ByCountry({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const { say, locale } = useChartLocalization();
  const rows = sumsBy(projects, ({ country }) => country).map(({ key, sum }) => ({
    key,
    label: countryName(locale, key),
    value: sum,
  }));
  return (
    <RankChart
      heading={
        rows.length > COUNTRIES_SHOWN
          ? say('projects.by-country-top', { count: COUNTRIES_SHOWN })
          : say('projects.by-country')
      }
      columns={[say('column.country'), say('column.count')]}
      unit="count"
      rows={rows}
      shown={COUNTRIES_SHOWN}
      notes={[say('projects.caption')]}
      fileName="projects-by-country"
    />
  );
}

/** In the order in which a project comes along, not by size. */
function ByStatus({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const { say, t } = useChartLocalization();
  const rows = PROJECT_STATUSES.map((status) => ({
    key: status,
    label: t(`status.${status}`),
    value: projects.filter((project) => project.status === status).length,
  }));
  return (
    <RankChart
      heading={say('projects.by-status')}
      columns={[say('column.status'), say('column.count')]}
      unit="count"
      rows={rows.filter(({ value }) => value > 0)}
      notes={[say('projects.caption')]}
      fileName="projects-by-status"
    />
  );
}
