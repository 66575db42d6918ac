import type { Feature } from 'geojson';
import * as v from 'valibot';
import { NAMES, nameProperties } from './label';
import { readTable } from './read-table';
import { courseOf } from './river-course';
import { type Line, type LonLat, multiLine } from './shapes';

/** The longest distance from an end of a part to the river, degrees. */
const NEAR = 0.5;
/** The first zoom with names of rivers. */
const FIRST_ZOOM = 4;

const Position = v.tuple([v.number(), v.number()]);
const Part = v.tuple([Position, Position]);
const River = v.strictObject({ parts: v.pipe(v.array(Part), v.minLength(1)), ...NAMES });

/** The names of a river and the stretches that bear them. */
export interface NamedRiver {
  readonly en: string;
  readonly es: string;
  readonly pt: string;
  readonly zh: string;
  readonly lines: readonly Line[];
}

/**
 * Returns the rivers of the hand-kept table on lines of Natural Earth. Throws if a line is not there, so that a new version of
 * Natural Earth loses no name in silence.
 */
export function nameRivers(lines: readonly Line[]): readonly NamedRiver[] {
  return readTable('rivers.yaml', v.array(River)).map(({ parts, ...names }) => ({
    ...names,
    lines: joinLines(
      parts.map(([from, to]) => {
        const stretch = findStretch(lines, from, to);
        if (stretch) return stretch;
        throw new Error(`data/basemap/rivers.yaml: ${names.en} has no line at ${from} - ${to}`);
      }),
    ),
  }));
}

/** Returns lines for the names of a zoom, a feature a river. */
export function riverNamesAt(rivers: readonly NamedRiver[], zoom: number): readonly Feature[] {
  if (zoom < FIRST_ZOOM) return [];
  return rivers.map(({ lines, ...names }) =>
    multiLine(
      lines.map((line) => courseOf(line, zoom)),
      nameProperties(names),
    ),
  );
}

/** Returns the part between two positions of the line that passes nearest to both. */
function findStretch(lines: readonly Line[], from: LonLat, to: LonLat): Line | undefined {
  let nearest = Number.POSITIVE_INFINITY;
  let found: Line | undefined;
  for (const line of lines) {
    const [start, end] = [nearestVertex(line, from), nearestVertex(line, to)];
    const isNear = start.distance < NEAR && end.distance < NEAR && start.index !== end.index;
    if (!isNear || start.distance + end.distance >= nearest) continue;
    nearest = start.distance + end.distance;
    const stretch = line.slice(
      Math.min(start.index, end.index),
      Math.max(start.index, end.index) + 1,
    );
    found = start.index < end.index ? stretch : stretch.toReversed();
  }
  return found;
}

function nearestVertex(line: Line, [lon, lat]: LonLat) {
  let [index, distance] = [0, Number.POSITIVE_INFINITY];
  for (const [i, [x, y]] of line.entries()) {
    const here = Math.hypot(x - lon, y - lat);
    if (here < distance) [index, distance] = [i, here];
  }
  return { index, distance };
}

/** Joins each line to the one before if it begins where that ends. */
function joinLines(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const [end, start] = [before?.at(-1), line[0]];
    const follows = end && start && Math.hypot(end[0] - start[0], end[1] - start[1]) < NEAR;
    if (before && follows) before.push(...line.slice(1));
    else joined.push([...line]);
  }
  return joined;
}
