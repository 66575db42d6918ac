import type { PartyRole, ProjectSummary } from '../domain/project';
import { memoizeSelector } from './memoize-selector';
import { factFinder } from './select-projects';
import { projectsOfCompany } from './select-related';

/** A project to which a company is a party. */
export interface CompanyWork {
  readonly project: ProjectSummary;
  /** In the order of the record; empty while the facts of projects are not known, and for a link without a role. */
  readonly roles: readonly PartyRole[];
}

/** Selects the works of the company whose page is open; empty on other pages. */
export const openCompanyWorks = memoizeSelector(
  ['selection', 'neighbours', 'projects', 'projectFacts'],
  (state): readonly CompanyWork[] => {
    const { selection } = state;
    if (selection.kind !== 'company') return [];
    const factsOf = factFinder(state);
    return projectsOfCompany(state, selection.id).map((project) => {
      const parties = factsOf(project.id)?.parties ?? [];
      const roles = parties.flatMap(({ company, role }) => (company === selection.id ? role : []));
      return { project, roles: [...new Set(roles)] };
    });
  },
);
