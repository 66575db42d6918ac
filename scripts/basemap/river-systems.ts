import { pixelLength } from './mercator';
import type { Line, LonLat } from './shapes';

/** A stretch of river and the total length of the waters connected to it, pixels at zoom 0. */
export interface RiverStretch {
  readonly line: Line;
  readonly systemLength: number;
}

/**
 * Returns rivers with the size of their system, which stands in for the ranks that Natural Earth as shipped on npm
 * lacks.
 */
export function rankRivers(lines: readonly Line[]): RiverStretch[] {
  const systems = createGroups();
  for (const line of lines) systems.join(endKey(line[0]), endKey(line.at(-1)));
  const lengths = new Map<string, number>();
  for (const line of lines) {
    const system = systems.find(endKey(line[0]));
    lengths.set(system, (lengths.get(system) ?? 0) + pixelLength(line, 0));
  }
  return lines.map((line) => ({
    line,
    systemLength: lengths.get(systems.find(endKey(line[0]))) ?? 0,
  }));
}

function endKey(end: LonLat | undefined): string {
  return end ? `${end[0].toFixed(3)} ${end[1].toFixed(3)}` : '';
}

function createGroups() {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    const parent = parents.get(key) ?? key;
    return parent === key ? key : find(parent);
  };
  return { find, join: (a: string, b: string) => parents.set(find(a), find(b)) };
}
