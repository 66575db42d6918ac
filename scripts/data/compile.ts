import * as v from 'valibot';
import * as schemas from '../../src/data/corridor-schemas';
import { position } from '../../src/data/fields';
import { project } from '../../src/data/project-schema';
import type { Corridor, LandLeg, SeaLeg } from '../../src/domain/corridor';
import type { Port } from '../../src/domain/port';
import type { Project } from '../../src/domain/project';
import { unwrapTrack } from '../../src/geo/antimeridian';
import { type RawRecord, readFolder, readRecord } from './read-folder';

/** Everything that is kept by hand, checked against the schemas the app reads it with. */
export interface Dataset {
  readonly projects: readonly Project[];
  readonly ports: readonly Port[];
  readonly legs: readonly LandLeg[];
  readonly corridors: readonly Corridor[];
  readonly seaLeg: SeaLeg;
}

/** Reads and checks the hand-kept data below `folder`; throws one error that names every fault. */
export function compile(folder: string): Dataset {
  const faults: string[] = [];
  const check = <T>(raw: RawRecord, schema: v.GenericSchema<unknown, T>, value: unknown): T[] => {
    const result = v.safeParse(schema, value);
    if (result.success) return [result.output];
    faults.push(...result.issues.map((issue) => `${raw.file}: ${faultText(issue)}`));
    return [];
  };
  const all = <T>(name: string, schema: v.GenericSchema<unknown, T>, complete = withId): T[] =>
    readFolder(`${folder}/${name}`).flatMap((raw) => check(raw, schema, complete(raw)));

  const rawSeaLeg = readRecord(`${folder}/corridor/sea-leg.yaml`, 'sea-leg');
  const [seaLeg] = check(rawSeaLeg, schemas.seaLeg, rawSeaLeg.content);
  const dataset = {
    projects: all('projects', project, completeProject),
    ports: all('ports', schemas.port, completeMilestones),
    legs: all('legs', schemas.landLeg),
    corridors: all('corridors', schemas.corridor),
  };
  if (faults.length > 0 || !seaLeg) throw new Error(faults.join('\n'));
  return { ...dataset, seaLeg };
}

function withId({ id, content }: RawRecord): Record<string, unknown> {
  return { id, ...content };
}

/** `planned: false` and `translated: []` go without saying in a file kept by hand. */
function completeProject(raw: RawRecord): Record<string, unknown> {
  const { line, ...record } = completeMilestones(raw);
  return { translated: [], ...record, ...(line === undefined ? {} : { line: trackOf(line) }) };
}

function completeMilestones(raw: RawRecord): Record<string, unknown> {
  const record = withId(raw);
  const { milestones } = record;
  if (!Array.isArray(milestones)) return record;
  return {
    ...record,
    milestones: milestones.map((milestone: object) => ({ planned: false, ...milestone })),
  };
}

/** The line of a project is kept with the names of its places; drawn are the positions alone. */
function trackOf(line: unknown): unknown {
  const stops = v.safeParse(v.array(v.object({ name: v.string(), position })), line);
  return stops.success ? unwrapTrack(stops.output.map((stop) => stop.position)) : line;
}

function faultText(issue: v.BaseIssue<unknown>): string {
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the whole record';
  return `${field}: ${issue.message}`;
}
