import type { ProjectSummary } from '../../../domain/project';
import { useAtlas } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { CostCharts } from './cost-charts';
import { ProjectCharts } from './project-charts';
import { costsOf, leftOutOf } from './project-cost';

/** Shows the number of these projects by group, and their costs. */
export function AllCharts({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  const facts = useAtlas((state) => state.projectFacts);
  if (projects.length === 0) return null;
  return (
    <Parts of="all charts">
      <ProjectCharts projects={projects} />
      <Loaded loadable={facts}>
        {(all) => (
          <CostCharts
            costs={costsOf(projects, (id) => all.get(id))}
            leftOut={leftOutOf(projects, (id) => all.get(id))}
          />
        )}
      </Loaded>
    </Parts>
  );
}
