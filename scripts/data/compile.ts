import { join } from 'node:path';
import * as v from 'valibot';
import * as schemas from '../../src/data/corridor-schemas';
import { position } from '../../src/data/fields';
import { project } from '../../src/data/project-schema';
import type { Corridor, LandLeg, SeaLeg } from '../../src/domain/corridor';
import type { Passage } from '../../src/domain/passage';
import type { Port } from '../../src/domain/port';
import type { Project } from '../../src/domain/project';
import { drawnSeaLeg } from '../../src/domain/sea-track';
import { unwrapTrack } from '../../src/geo/antimeridian';
import { readPassages } from '../routing/passages';
import { fillComputed } from './computed-values';
import { type RawRecord, readFolder } from './read-folder';
import { routeSeaLeg } from './sea-leg';

/** Everything that is kept by hand, checked against the schemas the app reads it with, and the sea leg. */
export interface Dataset {
  readonly projects: readonly Project[];
  readonly ports: readonly Port[];
  readonly legs: readonly LandLeg[];
  readonly corridors: readonly Corridor[];
  /** Found by the routing engine between the corridor's ports. */
  readonly seaLeg: SeaLeg;
  readonly passages: readonly Passage[];
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

  const ports = all('ports', schemas.port, completeMilestones);
  const passages = readPassages(join(folder, 'passages'));
  const legs = all('legs', schemas.landLeg);
  const projects = all('projects', project, completeProject);
  const ends = theCorridor(folder);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const seaLeg = routeSeaLeg(ends, ports, passages);
  const { length } = drawnSeaLeg(seaLeg);
  const corridors = all('corridors', schemas.corridor, (raw) =>
    Object.assign(withId(raw), fillComputed(raw.content, length)),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { projects, ports, legs, corridors, seaLeg, passages };
}

/** The ports that the one corridor there is joins: its id says which. */
function theCorridor(folder: string): { readonly from: string; readonly to: string } {
  const [id = ''] = readFolder(`${folder}/corridors`).map((raw) => raw.id);
  const [from, to, ...rest] = id.split('~');
  if (!from || !to || rest.length > 0) {
    throw new Error(`${folder}/corridors: wants one corridor named by its two ports, as a~b.yaml`);
  }
  return { from, to };
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
