import type { PartyRole, ProjectSummary } from '../domain/project';
import { memoizeSelector } from './memoize-selector';
import { findInCatalogue } from './select-records';
import { projectsOfCompany } from './select-related';

/** A project to which a company is a party. */
export interface CompanyWork {
  readonly project: ProjectSummary;
  /** In the order of the record; empty while its own record is not known, and for a link without a role. */
  readonly roles: readonly PartyRole[];
}

/** Selects the works of the company whose page is open; empty on other pages. */
export const openCompanyWorks = memoizeSelector(
  ['selection', 'neighbours', 'projects', 'catalogues', 'catalogueCells'],
  (state): readonly CompanyWork[] => {
    const { selection } = state;
    if (selection.kind !== 'company') return [];
    const roles = findInCatalogue(state, 'company', selection.id)?.roles ?? {};
    return projectsOfCompany(state, selection.id).map((project) => ({
      project,
      roles: roles[project.id] ?? [],
    }));
  },
);
