import { packGazetteer } from '../../src/datasets/gazetteer-schema';
import { catalogueCells, cellFile, PORT_CELLS } from '../../src/domain/catalogue-cells';
import type { GazetteerPort } from '../../src/domain/gazetteer';
import type { RecordKind } from '../../src/domain/record';
import type { CitedSource } from '../../src/domain/source';

/** A record that is found by its present id and by its former ones. */
export interface Identified {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

/** Returns the cells of a kind by file, each with the records whose present or former ids it holds; none for other kinds. */
export function publishCells<T extends Identified>(
  kind: RecordKind,
  records: readonly T[],
): readonly [string, readonly T[]][] {
  const cells = catalogueCells(kind);
  if (!cells) return [];
  return cells.all.map((cell) => [
    cellFile(cells, cell),
    records.filter(({ id, formerIds = [] }) =>
      [id, ...formerIds].some((each) => cells.cellOf(each) === cell),
    ),
  ]);
}

/** Returns the sources in cells, without their ids, which the reader computes, and how many each cell holds. */
export function publishSources(sources: readonly CitedSource[]): readonly [string, unknown][] {
  const cells = publishCells('source', sources);
  const counts = (catalogueCells('source')?.all ?? []).map((cell, i) => [
    cell,
    cells[i]?.[1].length ?? 0,
  ]);
  return [
    ['source-counts.json', Object.fromEntries(counts)],
    ...cells.map(([file, held]): [string, unknown] => [
      file,
      held.map(({ id: _, ...source }) => source),
    ]),
  ];
}

/** Returns the ports of the world in cells by country. */
export function publishPortCells(ports: readonly GazetteerPort[]): readonly [string, unknown][] {
  return PORT_CELLS.all.map((cell) => [
    cellFile(PORT_CELLS, cell),
    packGazetteer(ports.filter(({ id }) => PORT_CELLS.cellOf(id) === cell)),
  ]);
}
