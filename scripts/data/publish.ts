import type { CorridorMap, LandLeg, LandLegSummary } from '../../src/domain/corridor';
import type { Passage, PassageSummary } from '../../src/domain/passage';
import type { Port, PortSummary } from '../../src/domain/port';
import type { Project, ProjectSummary } from '../../src/domain/project';
import type { Dataset } from './compile';

/**
 * The published files by path: two small ones for the map and the list, the names of
 * passages, one for each record's page.
 */
export function publish(dataset: Dataset): ReadonlyMap<string, unknown> {
  const map: CorridorMap = {
    seaLeg: dataset.seaLeg,
    legs: dataset.legs.map(summaryOfLeg),
    ports: dataset.ports.map(summaryOfPort),
  };
  return new Map<string, unknown>([
    ['corridor-map.json', map],
    ['projects.json', dataset.projects.map(summaryOfProject)],
    ['passages.json', dataset.passages.map(summaryOfPassage)],
    ...pagesOf('project', dataset.projects),
    ...pagesOf('port', dataset.ports),
    ...pagesOf('leg', dataset.legs),
    ...pagesOf('corridor', dataset.corridors),
  ]);
}

function pagesOf(kind: string, records: readonly { readonly id: string }[]): [string, unknown][] {
  return records.map((record) => [`${kind}/${record.id}.json`, record]);
}

function summaryOfProject(project: Project): ProjectSummary {
  const { id, name, place, country, position, precision, sector, kind, status } = project;
  const { line, formerIds } = project;
  return {
    ...{ id, name, place, country, position, precision, sector, kind, status },
    ...(line === undefined ? {} : { line }),
    ...(formerIds === undefined ? {} : { formerIds }),
  };
}

function summaryOfPort({ id, name, place, country, position, role, formerIds }: Port): PortSummary {
  const summary = { id, name, place, country, position, role };
  return formerIds === undefined ? summary : { ...summary, formerIds };
}

function summaryOfPassage({ id, name, kind, open, why }: Passage): PassageSummary {
  return { id, name, kind, open, why };
}

function summaryOfLeg({ id, name, port, mode, status, stops }: LandLeg): LandLegSummary {
  return { id, name, port, mode, status, stops };
}
