import type { Project } from '../../src/domain/project';
import type { FactDate, ProjectFacts } from '../../src/domain/project-facts';

/** Returns the facts of a project as filters and the table use them. Ids of its sources are those of the catalogue. */
export function publishProjectFacts(project: Project): ProjectFacts {
  const { id, statusAsOf, costs, parties, corridor, sources } = project;
  const begun = marked(project, 'begun');
  const opened = marked(project, 'opened');
  return {
    id,
    statusAsOf,
    ...(begun && { begun }),
    ...(opened && { opened }),
    costs: costs.flatMap(({ usdMillion, to, year }) =>
      usdMillion === undefined ? [] : [{ usdMillion, ...(to !== undefined && { to }), year }],
    ),
    amounts: costs.flatMap(({ usdMillion, amount, year }) =>
      usdMillion === undefined && amount ? [{ ...amount, year }] : [],
    ),
    parties: parties.map(({ role, company, name }) => ({
      role,
      ...(company === undefined ? { name } : { company }),
    })),
    ...(corridor && { corridor }),
    isDisputed: project.disputed ?? false,
    sources: sources.length,
  };
}

/** Returns the date of the milestone that marks the beginning or the opening. */
function marked({ milestones }: Project, mark: 'begun' | 'opened'): FactDate | undefined {
  const found = milestones.find(({ marks }) => marks === mark);
  return found && { date: found.date, planned: found.planned };
}
