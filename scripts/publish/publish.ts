import { packGazetteer } from '../../src/datasets/gazetteer-schema';
import { numberSources } from '../../src/datasets/numbered-sources';
import { packLandNetwork } from '../../src/datasets/pack-land-network';
import { packProjects } from '../../src/datasets/project-list-schema';
import { keepWhole, textsIn } from '../../src/datasets/texts-in-one-language';
import type { Company } from '../../src/domain/company';
import type { CorridorMap, LandLeg, LandLegSummary } from '../../src/domain/corridor';
import type { FrontPage } from '../../src/domain/front-page';
import type { LandNetwork } from '../../src/domain/land-network';
import { LOCALES } from '../../src/domain/locale';
import type { BundledPage, CataloguePage } from '../../src/domain/page';
import type { Passage, PassageSummary } from '../../src/domain/passage';
import type { Port, PortSummary } from '../../src/domain/port';
import type { Project, ProjectSummary } from '../../src/domain/project';
import { ALL_NAMES, CELL_SIZE, cellOf, namesFile } from '../../src/domain/project-list';
import { fileIn, isShared, recordFile } from '../../src/domain/published-file';
import type { Source } from '../../src/domain/source';
import { LEG_STATUSES } from '../../src/domain/status';
import type { Story, StorySummary } from '../../src/domain/story';
import { unwrapTrack } from '../../src/geo/antimeridian';
import { trackLength } from '../../src/geo/geodesic';
import { packTrack } from '../../src/geo/packed-track';
import { nauticalMiles } from '../../src/geo/units';
import { fleetOf } from '../../src/hinterland/fleet';
import type { PageManifest } from '../../src/panels/context/page-manifest';
import { catalogueFile, recordFolder } from '../../tools/pages/read-manifests';
import { land } from './checks/lines-and-rings';
import { countryNames } from './country-names';
import type { Dataset } from './dataset';
import { claimAnswers } from './land-network/claim-answers';
import { compareLengths } from './land-network/compare-lengths';
import { publishRegions } from './land-network/place-regions';
import {
  publishDifferences,
  publishLandNetwork,
  publishNetworkSources,
} from './land-network/publish-land-network';
import { publishReachAreas } from './land-network/reach-areas';
import { landwardSide } from './landward-side';
import { parallelLanes } from './parallel-lanes';
import { type Identified, publishCells, publishPortCells, publishSources } from './publish-cells';
import { publishChanges } from './publish-changes';
import { publishGraph, publishNeighbours, publishSourceNodes } from './publish-graph';
import { publishLists, rolesByCompany } from './publish-lists';
import { withLoans } from './publish-loans';
import { publishMissingFacts } from './publish-missing-facts';
import { publishProjectFacts } from './publish-project-facts';
import { publishRecordTimes } from './publish-record-times';
import { publishSailings } from './publish-sailings';
import { SourceRegister } from './source-register';

/** Returns the published files by path. A file with texts is published once in each language, in the language's folder. */
export function publish(
  dataset: Dataset,
  manifests: readonly PageManifest[],
): ReadonlyMap<string, unknown> {
  return new Map(
    [...filesOf(dataset, manifests)].flatMap(([file, value]): readonly [string, unknown][] =>
      isShared(file)
        ? [[file, value]]
        : LOCALES.map((locale) => [fileIn(locale, file), textsIn(locale, value)]),
    ),
  );
}

/**
 * Returns the files with their texts in all languages: two small files for the map and the list, a file for each record's page
 * where pages are long, one for all records of a kind where they are short, and the graph of links between
 * records.
 */
function filesOf(
  dataset: Dataset,
  manifests: readonly PageManifest[],
): ReadonlyMap<string, unknown> {
  const lanes = lanesOf(dataset);
  const laneOf = (way: string) => {
    const lane = lanes.get(way) ?? 0;
    return lane === 0 ? {} : { lane };
  };
  const map: CorridorMap = {
    seaLeg: dataset.seaLeg,
    legs: dataset.legs.map((leg) => ({ ...summaryOfLeg(leg), ...laneOf(`leg/${leg.id}`) })),
    ports: dataset.ports.map((port) =>
      dataset.harbours.some(({ id }) => id === port.id)
        ? { ...summaryOfPort(port), hasPlan: true }
        : summaryOfPort(port),
    ),
    countryNames: countryNames(dataset.projects.map(({ country }) => country)),
  };
  const register = new SourceRegister(dataset);
  const cited = (records: readonly Cited[]) =>
    records.map((record) => ({ id: record.id, page: numberSources(register.published(record)) }));
  const pages = (records: readonly Cited[]) => cited(records).map(({ page }) => page);
  const inCells = (kind: CataloguePage, records: readonly unknown[]) =>
    publishCells(kind, records as readonly Identified[]);
  const recordFiles = (
    kind: BundledPage,
    records: readonly Cited[],
    change = (page: unknown) => page,
  ) =>
    cited(records).map(({ id, page }): [string, unknown] => [
      recordFile(recordFolder(manifests, kind), id),
      change(page),
    ]);
  const services = dataset.services.map((service) => ({
    ...service,
    legs: (dataset.serviceLegs.get(service.id) ?? []).map(({ waypoints, approaches }) => ({
      waypoints: packTrack(waypoints),
      approaches: approaches.map(({ end, track }) => ({ end, track: packTrack(track) })),
    })),
  }));
  const publishedLoans = dataset.loans.map((loan) => register.published(loan));
  const network = publishLandNetwork(dataset);
  const graph = publishGraph(dataset);
  const inOrder = dataset.projects.toSorted(byCountry);
  const listed = inOrder.map((project) => ({
    ...summaryOfProject(project),
    ...laneOf(`project/${project.id}`),
  }));
  return new Map<string, unknown>([
    ['corridor-map.json', map],
    ['project-list.json', packProjects(listed)],
    ...publishNames(listed),
    [
      'project-facts.json',
      dataset.projects.map((each) => publishProjectFacts(register.published(each))),
    ],
    ['record-times.json', publishRecordTimes(inOrder, dataset)],
    ['passages.json', dataset.passages.map(summaryOfPassage)],
    ['company-names.json', dataset.companies.map(({ id, name }) => ({ id, name }))],
    ...publishNeighbours(graph),
    ...publishSourceNodes(graph, register.all()),
    ['gazetteer.json', packGazetteer(dataset.gazetteer)],
    ...publishPortCells(dataset.gazetteer),
    ['land-network.json', packLandNetwork(network)],
    ['land-lengths.json', compareLengths(network, dataset.landNetwork.publishedLengths)],
    ['reach-areas.json', publishReachAreas(network)],
    ['land-regions.json', publishRegions(network.places)],
    ['origin-differences.json', publishDifferences(dataset, register)],
    ['land-network-sources.json', publishNetworkSources(dataset, register)],
    ...publishChanges(dataset),
    ['former-ids.json', { renamed: dataset.ids.renamed, withdrawn: dataset.ids.withdrawn }],
    ['version.json', { version: dataset.version, changes: dataset.changes }],
    [
      'factors.json',
      {
        vessels: pages(dataset.vessels),
        fuels: pages(dataset.fuels),
        landModes: pages(dataset.landModes),
        canals: pages(dataset.canals),
      },
    ],
    ['cost-factors.json', pages(dataset.costFactors)],
    [
      'not-found.json',
      publishMissingFacts(
        dataset,
        dataset.missingFacts.map((fact) => register.published(fact)),
      ).map((fact) => numberSources(fact)),
    ],
    ...publishLists(dataset, graph),
    ['sailings.json', publishSailings(dataset.services.map((each) => register.published(each)))],
    ...inCells('service', pages(services)),
    ...inCells('company', pages(dataset.companies.map(withRoles(dataset))).map(withWholeNames)),
    [catalogueFile(manifests, 'loan'), pages(dataset.loans)],
    ...inCells('loan', pages(dataset.loans)),
    [catalogueFile(manifests, 'flow'), pages(dataset.flows)],
    ...inCells('claim', pages(dataset.claims.map(withAnswers(dataset, network)))),
    ...inCells('event', pages(dataset.events)),
    ...publishSources(register.all()),
    ...cited(dataset.harbours).map(({ id, page }): [string, unknown] => [
      `harbours/${id}.json`,
      page,
    ]),
    ...dataset.projects.map((project): [string, unknown] => [
      recordFile(recordFolder(manifests, 'project'), project.id),
      withWholeNames(numberSources(withLoans(register.published(project), publishedLoans))),
    ]),
    ...recordFiles('port', dataset.ports),
    ...recordFiles('leg', dataset.legs),
    ...recordFiles('voyage', dataset.corridors),
    ...recordFiles('story', dataset.stories),
    ['stories.json', dataset.stories.map(summaryOfStory)],
    ['front-page.json', frontPageOf(dataset)],
  ]);
}

/** Returns a function that adds to a company its roles in the projects that name it. */
function withRoles({ projects }: Dataset) {
  const all = rolesByCompany(projects);
  return (company: Company): Company => {
    const roles = all.get(company.id);
    return roles ? { ...company, roles } : company;
  };
}

/** Returns a function that adds to a claim what the model of the land half says to it. */
function withAnswers(
  { vessels, fuels, landModes, canals, passages, costFactors }: Dataset,
  network: LandNetwork,
) {
  const fleet = fleetOf({ vessels, fuels, landModes, canals }, passages.map(summaryOfPassage));
  return claimAnswers({ network, fleet, factors: costFactors });
}

/** Returns the lanes of land legs, those open first, and of projects, which run beside them. */
function lanesOf({ legs, projects }: Dataset): ReadonlyMap<string, number> {
  const byStatus = LEG_STATUSES.flatMap((status) => legs.filter((leg) => leg.status === status));
  return parallelLanes(
    (track) => landwardSide(land(), track),
    [
      ...byStatus.map(({ id, mode, status, stops }) => ({
        ...{ id: `leg/${id}`, look: `${mode} ${status}` },
        track: unwrapTrack(stops.map(({ position }) => position)),
      })),
      ...projects.flatMap(({ id, line, legs: same = [] }) =>
        line && same.length === 0
          ? [{ id: `project/${id}`, look: `project ${id}`, track: line }]
          : [],
      ),
    ],
  );
}

interface Cited {
  readonly id: string;
  readonly sources: readonly Source[];
}

/** Returns a published project or company whose own name, and those of its parties, stay in every language. */
function withWholeNames(page: unknown): unknown {
  const { name, parties } = page as Pick<Project, 'name'> & Partial<Pick<Project, 'parties'>>;
  return {
    ...(page as object),
    name: keepWhole(name),
    ...(parties && { parties: parties.map((each) => ({ ...each, name: keepWhole(each.name) })) }),
  };
}

function summaryOfProject(project: Project): ProjectSummary {
  const { id, name, place, country, position, precision, sector, kind, status } = project;
  const { line, legs, formerIds } = project;
  return {
    ...{ id, name, place, country, position, precision, sector, kind, status },
    ...(line === undefined ? {} : { line }),
    ...(legs === undefined ? {} : { legs }),
    ...(formerIds === undefined ? {} : { formerIds }),
  };
}

/** Sorts projects of a country together, so that a map of it needs few cells of names. */
function byCountry(a: Project, b: Project): number {
  return a.country < b.country ? -1 : a.country > b.country ? 1 : 0;
}

/** Returns the names of all projects in one file, and in cells of those that follow one another. */
function publishNames(projects: readonly ProjectSummary[]): readonly [string, unknown][] {
  const names = projects.map(({ name, place }) => ({ name, place }));
  const cells = new Map<string, unknown>([[ALL_NAMES, names]]);
  for (let i = 0; i < names.length; i += CELL_SIZE) {
    cells.set(cellOf(i), names.slice(i, i + CELL_SIZE));
  }
  return [...cells].map(([cell, held]) => [namesFile(cell), held]);
}

function summaryOfPort({ id, name, place, country, position, role, formerIds }: Port): PortSummary {
  const summary = { id, name, place, country, position, role };
  return formerIds === undefined ? summary : { ...summary, formerIds };
}

/**
 * Returns a passage with the position of its label rounded to about a mile, the length of its canal to a tenth of a
 * mile, and its limits without their notes.
 */
function summaryOfPassage(passage: Passage): PassageSummary {
  const { id, name, kind, open, why, link } = passage;
  const [lon, lat] = passage.position;
  const position = [Number(lon.toFixed(2)), Number(lat.toFixed(2))] as const;
  const limits = passage.limits.map(({ measure, metres }) => ({ measure, metres }));
  return {
    ...{ id, name, kind, open, why, position },
    ...(link && { length: nauticalMiles(Number(trackLength(link).toFixed(1))) }),
    ...(limits.length > 0 && { limits }),
  };
}

function frontPageOf({ questions, stories, version, changes }: Dataset): FrontPage {
  return {
    questions: questions
      .filter(({ front }) => front !== undefined)
      .toSorted((a, b) => (a.front ?? 0) - (b.front ?? 0))
      .map(({ name, address }) => ({ name, address })),
    stories: stories.map(({ id, name }) => ({ id, name })),
    version,
    date: changes.find((change) => change.version === version)?.date ?? version.slice(0, 4),
  };
}

function summaryOfStory({ id, name, summary, steps }: Story): StorySummary {
  return { id, name, summary, steps: steps.length };
}

function summaryOfLeg({ id, name, port, mode, status, stops }: LandLeg): LandLegSummary {
  return { id, name, port, mode, status, stops };
}
