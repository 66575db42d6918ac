import { mesh } from 'topojson-client';
import type { BorderRule } from './border-rules';
import type { NestedArcs, Topology } from './natural-earth';
import type { Line, LonLat } from './shapes';

export interface Borders {
  readonly settled: Line[];
  readonly disputed: Line[];
}

/**
 * Returns the lines between countries, each once. Coasts and the cut at 180 degrees belong to one country and are
 * not borders.
 */
export function bordersOf(topology: Topology, rules: readonly BorderRule[]): Borders {
  const borders: Borders = { settled: [], disputed: [] };
  for (const [pair, arcs] of bordersByPair(topology)) {
    const rule = rules.find(({ between: [a, b] }) => pairKey(a, b) === pair);
    if (rule?.draw === false) continue;
    const lines = mesh(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) })
      .coordinates as Line[];
    if (!rule) borders.settled.push(...lines);
    else sortBorders(lines, rule.within, borders);
  }
  return borders;
}

function sortBorders(lines: Line[], within: BorderRule['within'], borders: Borders): void {
  if (!within) {
    borders.disputed.push(...lines);
    return;
  }
  for (const line of lines) {
    for (const run of runsOf(line, (a, b) => isWithin(a, b, within))) {
      (run.matches ? borders.disputed : borders.settled).push(run.line);
    }
  }
}

/** Returns the parts of a line whose segments all pass the test, or all fail it. */
function runsOf(line: Line, test: (a: LonLat, b: LonLat) => boolean) {
  const runs: { line: Line; matches: boolean }[] = [];
  for (const [i, end] of line.entries()) {
    const start = line[i - 1];
    if (!start) continue;
    const matches = test(start, end);
    const run = runs.at(-1);
    if (run?.matches === matches) run.line.push(end);
    else runs.push({ line: [start, end], matches });
  }
  return runs;
}

function isWithin(a: LonLat, b: LonLat, boxes: NonNullable<BorderRule['within']>): boolean {
  const lon = (a[0] + b[0]) / 2;
  const lat = (a[1] + b[1]) / 2;
  return boxes.some(([w, s, e, n]) => lon >= w && lon <= e && lat >= s && lat <= n);
}

/** Returns the arcs that two countries share, by their names, sorted and joined with a bar. */
export function bordersByPair(topology: Topology): Map<string, number[]> {
  const owners = new Map<number, Set<string>>();
  for (const country of topology.objects.countries?.geometries ?? []) {
    for (const arc of arcIndices(country.arcs)) {
      const names = owners.get(arc) ?? new Set();
      owners.set(arc, names.add(country.properties?.name ?? ''));
    }
  }
  const pairs = new Map<string, number[]>();
  for (const [arc, [a, b]] of owners) {
    if (a === undefined || b === undefined) continue;
    const key = pairKey(a, b);
    pairs.set(key, [...(pairs.get(key) ?? []), arc]);
  }
  return pairs;
}

function arcIndices(arcs: NestedArcs): number[] {
  return arcs.flatMap((arc) =>
    typeof arc === 'number' ? [arc < 0 ? ~arc : arc] : arcIndices(arc),
  );
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join(' | ');
}
