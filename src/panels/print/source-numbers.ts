import type { Source } from '../../domain/source';

/** The sources of a sheet, numbered from 1 in the order in which they are first cited. */
export interface NumberedSources {
  readonly cited: readonly Source[];
  /** Sources of the page that nothing on the sheet cites. */
  readonly uncited: readonly Source[];
  /** The numbers of each citation, ascending. */
  readonly numbers: readonly (readonly number[])[];
}

/**
 * Numbers the sources that are cited on a sheet: `citations` are lists of ids in reading order, `known` all sources that may be
 * cited. Sources at the same address have one number. Skips ids that are not known.
 */
export function numberSources(
  citations: readonly (readonly string[])[],
  known: ReadonlyMap<string, Source>,
): NumberedSources {
  const byPlace = new Map<string, number>();
  const cited: Source[] = [];
  const numberOf = (source: Source) => {
    const place = placeOf(source);
    const number = byPlace.get(place) ?? cited.push(source);
    byPlace.set(place, number);
    return number;
  };
  const numbers = citations.map((ids) => {
    const found = ids.flatMap((id) => known.get(id) ?? []);
    return [...new Set(found.map(numberOf))].sort((a, b) => a - b);
  });
  const uncited = new Map(
    [...known.values()]
      .filter((source) => !byPlace.has(placeOf(source)))
      .map((source) => [placeOf(source), source]),
  );
  return { cited, uncited: [...uncited.values()], numbers };
}

/** Returns numbers as a citation writes them, three or more in a row as a range: `1, 3–5`. */
export function citationText(numbers: readonly number[]): string {
  const runs: (readonly [from: number, to: number])[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) runs[runs.length - 1] = [last[0], number];
    else runs.push([number, number]);
  }
  return runs
    .flatMap(([from, to]) => {
      if (to - from < 2) return from === to ? [`${from}`] : [`${from}`, `${to}`];
      return [`${from}–${to}`];
    })
    .join(', ');
}

/** Returns what identifies the publication that a source is. */
function placeOf({ url, publisher, title }: Source): string {
  return url ?? `${publisher} ${title}`;
}
