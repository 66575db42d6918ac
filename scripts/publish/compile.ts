import { join } from 'node:path';
import type { SeaLeg } from '../../src/domain/corridor';
import type { Cost } from '../../src/domain/cost';
import { type CostFactor, FACTOR_IDS, isFactorId } from '../../src/domain/cost-factors';
import type { HarbourPart } from '../../src/domain/harbour';
import type { Passage } from '../../src/domain/passage';
import type { Port } from '../../src/domain/port';
import type { Project } from '../../src/domain/project';
import type { Service } from '../../src/domain/service';
import { LAND_MODE_IDS, type LandMode } from '../../src/domain/voyage-factors';
import { unwrapTrack } from '../../src/geo/antimeridian';
import { type NauticalMiles, nauticalMiles } from '../../src/geo/units';
import { readApproaches } from '../routing/approaches';
import { readHazards, readLatitudeLimits } from '../routing/hazards';
import { readPassages } from '../routing/passages';
import { citeRecords } from './cite-records';
import { compileLoans } from './compile-loans';
import { fillComputed } from './computed-values';
import { DataFaults } from './data-faults';
import type { Dataset, KeptData } from './dataset';
import {
  canalFile,
  claimFile,
  companyFile,
  corridorFile,
  costFactorFile,
  eventFile,
  flowFile,
  fuelFile,
  landModeFile,
  legFile,
  missingFactFile,
  serviceFile,
  vesselFile,
} from './files/catalogue-files';
import { type HarbourPartFile, harbourFile } from './files/harbour-file';
import { stepsOverWater } from './files/line-file';
import { loanFile } from './files/loan-file';
import { type PortFile, portFile } from './files/port-file';
import { type ProjectFile, projectFile } from './files/project-file';
import { storyFile } from './files/story-file';
import { fillWaiting } from './files/waiting-texts';
import { worldPorts } from './gazetteer';
import { shapeOf } from './harbour-shapes';
import { compileLandNetwork } from './land-network/compile-land-network';
import { legLine, withLength } from './land-network/leg-line';
import { readLandNetwork } from './land-network/read-land-network';
import { listRecords } from './list-records';
import { Names } from './names';
import { DatasetReader, type Kept } from './read-dataset';
import { readFolder } from './read-folder';
import { readIds } from './read-ids';
import { readPublishers } from './read-publishers';
import { readQuestions } from './read-questions';
import { readVersion } from './read-version';
import { readWaters } from './read-waters';
import { reachesWater, routeSeaLeg, routeServiceLegs } from './sea-leg';
import { fillTexts } from './texts/fill-texts';

/** Returns the length of the corridor's voyage between its ports. */
type SeaDistance = (ports: readonly Port[], passages: readonly Passage[]) => NauticalMiles;

/**
 * Reads and validates the hand-kept data in `folder`. Without a length of the voyage, what is computed from it is 0. Throws one
 * error that names every fault with its file and field.
 */
export function readData(
  folder: string,
  seaDistance: SeaDistance = () => nauticalMiles(0),
): KeptData {
  const publishers = readPublishers(folder);
  const reader = new DatasetReader(folder, publishers);
  const companies = reader
    .read('companies', companyFile)
    .map(({ translated = [], aliases = [], ...record }) => ({ ...record, translated, aliases }));
  const portFiles = reader.read('ports', portFile);
  const gazetteer = worldPorts(portFiles as unknown as readonly Port[]);
  const names = new Names(companies, portFiles, gazetteer);
  const projects = reader.read('projects', projectFile, fillWaiting);
  const landNetwork = compileLandNetwork(readLandNetwork(folder, reader, projects));
  const legs = reader.read('legs', legFile).map(({ stops, ...leg }) => {
    const line = legLine(stops, landNetwork);
    reader.faults.push(...line.faults.map((fault) => `data/legs/${leg.id}.yaml: ${fault}`));
    return { line, leg: withLength({ ...leg, stops: line.stops }, line.length) };
  });
  const ids = readIds(folder, reader.faults);
  const ports = portFiles.map((file) => withFormerIds(portOf(file, names), ids.renamed.port));
  const passages = readPassages(join(folder, 'passages'));
  // A port with faults may lack what its voyage needs; they are told below.
  const distance = reader.faults.length > 0 ? nauticalMiles(0) : seaDistance(ports, passages);
  const storyFiles = reader.read('stories', storyFile).toSorted((a, b) => a.order - b.order);
  const records = {
    ...readVersion(folder),
    ids,
    companies,
    gazetteer,
    ports,
    harbours: reader
      .read('harbours', harbourFile)
      .map(({ parts, ...file }) => ({ ...file, parts: parts.map(partOf) })),
    projects: projects.map((file) => withFormerIds(projectOf(file, names), ids.renamed.project)),
    legs: legs.map(({ leg }) => leg),
    stepsOverWater: new Map([
      ...projects.map(({ id, line = [] }) => [`projects/${id}`, stepsOverWater(line)] as const),
      ...legs.map(({ leg, line }) => [`legs/${leg.id}`, line.overWater] as const),
    ]),
    corridors: reader.read('corridors', corridorFile, (content) => fillComputed(content, distance)),
    services: reader.read('services', serviceFile).map((file): Service => {
      const { figures = [], about = {}, loop = true, calls, ...record } = file;
      return { ...record, figures, about, loop, calls: names.calls(calls), legs: [] };
    }),
    loans: compileLoans(reader.read('loans', loanFile), names, projects),
    flows: reader.read('trade', flowFile).map(withAbout),
    claims: reader
      .read('claims', claimFile)
      .map(({ since = [], ...record }) => ({ ...withAbout(record), since })),
    events: reader.read('events', eventFile).map(withAbout),
    missingFacts: reader.read('not-found', missingFactFile).map(withAbout),
    vessels: reader.read('vessel-classes', vesselFile),
    fuels: reader.read('fuels', fuelFile),
    landModes: reader.read('land-modes', landModeFile).map(landModeOf),
    canals: reader.read('canals', canalFile),
    costFactors: costFactorsOf(reader.read('cost-factors', costFactorFile)),
    passages,
    approaches: readApproaches(join(folder, 'approaches')),
    hazards: readHazards(join(folder, 'hazards')),
    limits: readLatitudeLimits(join(folder, 'limits')),
    waters: readWaters(folder, publishers),
    questions: readQuestions(join(folder, 'questions'), reader.faults),
    landNetwork,
    textRead: reader.textRead,
    citedEvents: new Map<string, readonly string[]>(),
    stories: [],
  };
  const listed = listRecords(records);
  const kept = {
    ...records,
    stories: storyFiles.map((file) => citeRecords(file, listed, reader.faults)),
  };
  const filled = fillTexts(kept, reader.faults);
  if (reader.faults.length > 0) throw new DataFaults(reader.faults);
  return filled;
}

/** Returns the kept data with the routes by sea that it needs. */
export function compile(folder: string): Dataset {
  const ends = corridorEnds(folder);
  const seaLegOf: (...known: Parameters<SeaDistance>) => SeaLeg = (ports, passages) =>
    routeSeaLeg(ends, ports, passages);
  const kept = readData(folder, (...known) => seaLegOf(...known).lengths.sailed);
  const seaLeg = seaLegOf(kept.ports, kept.passages);
  return {
    ...kept,
    gazetteer: kept.gazetteer.filter(({ position }) => reachesWater(position)),
    seaLeg,
    serviceLegs: new Map(kept.services.map((service) => [service.id, routeServiceLegs(service)])),
  };
}

/** Returns the factors in the order of their ids. Throws if one is missing or unknown. */
function costFactorsOf(
  files: readonly (Omit<CostFactor, 'id'> & { readonly id: string })[],
): readonly CostFactor[] {
  const unknown = files.find(({ id }) => !isFactorId(id));
  if (unknown) throw new Error(`data/cost-factors/${unknown.id}.yaml: no factor has this id`);
  return FACTOR_IDS.map((id) => {
    const file = files.find((each) => each.id === id);
    if (!file) throw new Error(`data/cost-factors/${id}.yaml: is missing`);
    return { ...file, id };
  });
}

/** Returns the two ports of the only corridor, from its id. Throws if there is not exactly one. */
function corridorEnds(folder: string): { readonly from: string; readonly to: string } {
  const [id = ''] = readFolder(`${folder}/corridors`).map((raw) => raw.id);
  const [from, to, ...rest] = id.split('~');
  if (!from || !to || rest.length > 0) {
    throw new Error(
      `${folder}/corridors: expected one corridor named by its two ports, as a~b.yaml`,
    );
  }
  return { from, to };
}

function withAbout<T extends { readonly about?: object }>({ about = {}, ...record }: T) {
  return { ...record, about };
}

/**
 * Returns a project with the defaults for fields that its file omits: no translation, no cost, nothing planned.
 */
export function projectOf(file: Kept<ProjectFile>, names: Names): Project {
  const { translated = [], line, costs = [], parties, milestones, ...record } = file;
  return {
    ...record,
    translated,
    ...(line === undefined ? {} : { line: unwrapTrack(line.map((stop) => stop.position)) }),
    costs: costs.map(costOf),
    parties: parties.map(({ company, name, es, pt, zh, ...party }) => ({
      ...party,
      ...(company === undefined ? {} : { company }),
      name: names.party({ company, name, es, pt, zh }),
    })),
    milestones: milestones.map((milestone) => ({ planned: false, ...milestone })),
  };
}

function costOf({ single, ...cost }: NonNullable<ProjectFile['costs']>[number]): Cost {
  const reason = single === true ? 'not-found' : single;
  return { qualifier: 'reported', ...cost, ...(reason && { single: reason }) };
}

function portOf({ ownership, milestones, ...file }: Kept<PortFile>, names: Names): Port {
  return {
    ...file,
    ...(ownership && {
      ownership: ownership.map(({ holders, ...span }) => ({
        ...span,
        holders: holders.map((holder) => ({ ...holder, name: names.company(holder.company) })),
      })),
    }),
    milestones: milestones.map((milestone) => ({ planned: false, ...milestone })),
  };
}

function partOf(file: HarbourPartFile): HarbourPart {
  const { point: _, line: __, area: ___, drawn: ____, figures = [], ...part } = file;
  return { ...part, shape: shapeOf(file), figures };
}

function landModeOf({ id, ...file }: Omit<LandMode, 'id'> & { readonly id: string }): LandMode {
  const mode = LAND_MODE_IDS.find((known) => known === id);
  if (!mode)
    throw new Error(`data/land-modes/${id}.yaml: expected one of ${LAND_MODE_IDS} for a name`);
  return { ...file, id: mode };
}

/** Returns a record with the ids that it had before: the map, voyages and comparisons look it up by them too. */
function withFormerIds<T extends { readonly id: string }>(
  record: T,
  renamed: Readonly<Record<string, string>> = {},
): T {
  const formerIds = Object.keys(renamed).filter((former) => renamed[former] === record.id);
  return formerIds.length === 0 ? record : { ...record, formerIds };
}
