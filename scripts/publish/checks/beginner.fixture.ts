import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectOf } from '../compile';
import type { KeptData } from '../dataset';
import { projectFile } from '../files/project-file';
import { fillWaiting } from '../files/waiting-texts';
import { keptData } from '../kept-data.fixture';
import { Names } from '../names';
import { DatasetReader } from '../read-dataset';
import { readPublishers } from '../read-publishers';
import { KEPT_CHECKS } from './checks';

const kept = keptData();
const publishers = readPublishers('data');
const names = new Names(kept.companies, kept.ports, kept.gazetteer);

/** The project of `data/README.md` that a beginner copies. */
export const EXAMPLE = exampleIn(readFileSync('data/README.md', 'utf8'));

/** Returns what the check tells of a project in a file of its own: faults of its form, else of the rules. */
export function toldOf(text: string, file = 'my-project.yaml'): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'beginner-'));
  mkdirSync(join(folder, 'projects'));
  writeFileSync(join(folder, 'projects', file), text);
  const reader = new DatasetReader(folder, publishers);
  const [read] = reader.read('projects', projectFile, fillWaiting);
  rmSync(folder, { recursive: true });
  if (!read || reader.faults.length > 0) {
    return reader.faults.map((fault) => fault.replace(folder, 'data'));
  }
  const project = projectOf(read, names);
  return RULES.flatMap((check) =>
    check.faults(
      AMONG_OTHERS.includes(check.name)
        ? { ...kept, projects: [...kept.projects, project] }
        : { ...ALONE, projects: [project] },
    ),
  ).filter((fault) => fault.startsWith(`data/projects/${project.id}.yaml`));
}

/** Rules that hold a project against other records. */
const AMONG_OTHERS: readonly string[] = [
  'oneRecordAProject',
  'everyLinkResolves',
  'noDuplicateIds',
];

const RULES = KEPT_CHECKS.filter(({ name }) =>
  [
    ...AMONG_OTHERS,
    ...['everyFigureHasASource', 'sourcesHaveDates', 'namesInAllLanguages', 'textsInTheirLanguage'],
    ...['coordinatesInTheCountryTheyClaim', 'linesStayOnLand', 'costsArePlausible', 'datesInOrder'],
    ...['statusAgreesWithDates', 'operatingHasAnOperator', 'highConfidenceHasTwoPublishers'],
    ...['largeWorksHaveTwoPublishers', 'precisionFitsThePlace', 'marksAgree'],
    ...['relationsAreClassed', 'textsAreUpToDate'],
  ].includes(name),
);

/** The data without other records, so that rules read one project and not all. */
const ALONE: KeptData = {
  ...kept,
  ...{ ports: [], harbours: [], legs: [], corridors: [], services: [], companies: [], flows: [] },
  ...{
    claims: [],
    events: [],
    missingFacts: [],
    vessels: [],
    fuels: [],
    landModes: [],
    canals: [],
  },
  ...{ costFactors: [], waters: [] },
  landNetwork: {
    ...kept.landNetwork,
    ...{ placeFiles: [], ways: [], borders: [], exportPorts: [], relays: [], origins: [] },
  },
};

function exampleIn(page: string): string {
  const [, example] = /```yaml\n(name:[\s\S]*?)```/.exec(page) ?? [];
  if (example === undefined) throw new Error('data/README.md has no example of a project');
  return example;
}
