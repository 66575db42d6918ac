import type { ProjectSummary } from '../../../domain/project';
import { useAtlas } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { CostCharts } from './cost-charts';
import { ProjectCharts } from './project-charts';
import { costsOf } from './project-cost';

/** How many of these projects there are of each sort, and what they cost. */
export function AllCharts({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const costs = useAtlas((state) => state.costs);
  if (projects.length === 0) return null;
  return (
    <Parts of="all charts">
      <ProjectCharts projects={projects} />
      <Loaded loadable={costs}>{(all) => <CostCharts costs={costsOf(projects, all)} />}</Loaded>
    </Parts>
  );
}
