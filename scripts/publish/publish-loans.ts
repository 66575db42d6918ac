import type { Loan, ProjectLoan } from '../../src/domain/loan';
import type { Project } from '../../src/domain/project';

/** Returns a project's published record with the loans for it, earliest first, whose sources join its own. */
export function withLoans(project: Project, loans: readonly Loan[]): Project {
  const own = loans
    .filter(({ projects }) => projects.includes(project.id))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  if (own.length === 0) return project;
  const sources = new Map(
    [project, ...own].flatMap((record) => record.sources.map((source) => [source.id, source])),
  );
  return { ...project, loans: own.map(shownOnProject), sources: [...sources.values()] };
}

function shownOnProject({ projects: _, checked: __, sources: ___, ...loan }: Loan): ProjectLoan {
  return loan;
}
