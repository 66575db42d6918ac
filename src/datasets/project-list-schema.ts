import * as v from 'valibot';
import { PRECISIONS } from '../domain/project';
import type { ListedProject, ProjectName } from '../domain/project-list';
import { PROJECT_KINDS, SECTORS } from '../domain/sector';
import { PROJECT_STATUSES } from '../domain/status';
import { packTrack, unpackTrack } from '../geo/packed-track';
import { lane, localized, slug } from './fields';

/** Positions are published to a ten-thousandth of a degree, some ten metres; lines, which are schematic, to a thousandth. */
const STEPS_PER_DEGREE = 10_000;

/** The columns of which each project has one letter: the place of its value in a list, in base 36. */
const LETTERS = {
  precisions: PRECISIONS,
  sectors: SECTORS,
  kinds: PROJECT_KINDS,
  statuses: PROJECT_STATUSES,
} as const;

/**
 * Returns the list of projects in its published form: columns instead of objects. It is smallest if projects of a country
 * follow one another.
 */
export function packProjects(projects: readonly ListedProject[]): unknown {
  const letters = (all: readonly string[], read: (project: ListedProject) => string) =>
    projects.map((project) => all.indexOf(read(project)).toString(36)).join('');
  const sparse = <T>(read: (project: ListedProject) => T | undefined) =>
    projects.flatMap((project, i) => {
      const value = read(project);
      return value === undefined ? [] : [[i, value]];
    });
  return {
    ids: projects.map(({ id }) => id).join(' '),
    countries: projects.map(({ country }) => country).join(''),
    positions: packTrack(
      projects.map(({ position }) => position),
      STEPS_PER_DEGREE,
    ),
    precisions: letters(LETTERS.precisions, ({ precision }) => precision),
    sectors: letters(LETTERS.sectors, ({ sector }) => sector),
    kinds: letters(LETTERS.kinds, ({ kind }) => kind),
    statuses: letters(LETTERS.statuses, ({ status }) => status),
    lines: sparse(({ line }) => line && packTrack(line)),
    lanes: sparse(({ lane }) => lane),
    legs: sparse(({ legs }) => legs),
    formerIds: sparse(({ formerIds }) => formerIds),
  };
}

const whole = v.pipe(v.number(), v.integer());
const index = v.pipe(whole, v.minValue(0));
const steps = v.array(whole);

function lettersOf<T extends string>(all: readonly T[]): v.GenericSchema<unknown, readonly T[]> {
  return v.pipe(
    v.string(),
    v.transform((text) => [...text].map((letter) => all[Number.parseInt(letter, 36)])),
    v.check((values) => !values.includes(undefined), 'a letter stands for no value'),
  ) as v.GenericSchema<unknown, readonly T[]>;
}

const columns = v.strictObject({
  ids: v.pipe(
    v.string(),
    v.transform((text) => (text === '' ? [] : text.split(' '))),
    v.array(slug),
  ),
  countries: v.pipe(v.string(), v.regex(/^([A-Z]{2})*$/)),
  positions: v.pipe(
    steps,
    v.transform((flat: number[]) => unpackTrack(flat, STEPS_PER_DEGREE)),
  ),
  precisions: lettersOf(LETTERS.precisions),
  sectors: lettersOf(LETTERS.sectors),
  kinds: lettersOf(LETTERS.kinds),
  statuses: lettersOf(LETTERS.statuses),
  lines: v.array(
    v.tuple([
      index,
      v.pipe(
        steps,
        v.transform((flat: number[]) => unpackTrack(flat)),
      ),
    ]),
  ),
  lanes: v.array(v.tuple([index, lane])),
  legs: v.array(v.tuple([index, v.array(slug)])),
  formerIds: v.array(v.tuple([index, v.array(slug)])),
});

/** The list of all projects, as `packProjects` writes it. */
export const projectList: v.GenericSchema<unknown, readonly ListedProject[]> = v.pipe(
  columns,
  v.check(
    ({ ids, countries, positions, precisions, sectors, kinds, statuses }) =>
      [countries.length / 2, positions, precisions, sectors, kinds, statuses].every(
        (column) => (typeof column === 'number' ? column : column.length) === ids.length,
      ),
    'the columns differ in length',
  ),
  v.transform(unpack),
);

function unpack(all: v.InferOutput<typeof columns>): readonly ListedProject[] {
  const lines = new Map(all.lines);
  const lanes = new Map(all.lanes);
  const legs = new Map(all.legs);
  const formerIds = new Map(all.formerIds);
  return all.ids.map((id, i): ListedProject => {
    const [line, itsLane, same, former] = [
      lines.get(i),
      lanes.get(i),
      legs.get(i),
      formerIds.get(i),
    ];
    return {
      id,
      country: all.countries.slice(2 * i, 2 * i + 2),
      position: all.positions[i] as ListedProject['position'],
      precision: all.precisions[i] as ListedProject['precision'],
      sector: all.sectors[i] as ListedProject['sector'],
      kind: all.kinds[i] as ListedProject['kind'],
      status: all.statuses[i] as ListedProject['status'],
      ...(line && { line }),
      ...(itsLane !== undefined && { lane: itsLane }),
      ...(same && { legs: same }),
      ...(former && { formerIds: former }),
    };
  });
}

/** The names and places of a cell of the list, in its order. */
export const projectNames: v.GenericSchema<unknown, readonly ProjectName[]> = v.array(
  v.strictObject({ name: localized, place: localized }),
);
