import type { ProjectSummary } from '../../../domain/project';
import { useAtlas } from '../../atlas-context';
import { Loaded } from '../loaded';
import { CostCharts } from './cost-charts';
import { ProjectCharts } from './project-charts';

/** How many projects there are of each sort, and what they cost. */
export function AllCharts({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const costs = useAtlas((state) => state.costs);
  return (
    <>
      <ProjectCharts projects={projects} />
      <Loaded loadable={costs}>{(all) => <CostCharts costs={all} />}</Loaded>
    </>
  );
}
