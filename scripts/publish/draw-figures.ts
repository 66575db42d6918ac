import { type Cost, costKey } from '../../src/domain/cost';
import type { FigureValue } from '../../src/domain/figure';
import type { Source } from '../../src/domain/source';
import { randomNumbers } from '../../tools/random/random-numbers';
import type { KeptData } from './dataset';
import { type ListedRecord, listRecords } from './list-records';
import { findAll, isFigure, isFigureValue } from './walk';

/** A figure to hold against what it cites. */
export interface DrawnFigure {
  readonly file: string;
  /** Path in the published form of the record: `figures.3.values.0`, `costs.1`. */
  readonly path: string;
  /** What the figure is called, with its unit. */
  readonly label: string;
  readonly value: FigureValue | Cost;
  readonly sources: readonly Source[];
}

/** Datasets whose figures are not facts of the corridor but factors of the models. */
const MODELS = ['cost-factors', 'vessel-classes', 'fuels', 'land-modes', 'canals'];

/**
 * Returns figures and costs of the records, drawn evenly and without repetition: the same of the same data and seed. Derived
 * figures are not drawn. Returns all of them if there are fewer than `count`.
 */
export function drawFigures(kept: KeptData, count: number, seed: number): readonly DrawnFigure[] {
  const left = listRecords(kept)
    .filter(({ dataset }) => !MODELS.includes(dataset) && !dataset.includes('/'))
    .flatMap(figuresOf);
  const random = randomNumbers(seed);
  const drawn: DrawnFigure[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn;
}

function figuresOf({ file, record }: ListedRecord): readonly DrawnFigure[] {
  const figures = findAll(record, isFigure);
  const labelOf = (path: string) => {
    const figure = figures.find((each) => path.startsWith(`${each.path}.`))?.value;
    return figure ? `${figure.label.en} (${figure.unit})` : 'figure';
  };
  return [
    ...findAll(record, isFigureValue).map((each) => ({ ...each, label: labelOf(each.path) })),
    ...findAll(record, isCost).map((each) => ({ ...each, label: 'cost' })),
  ]
    .filter(({ value }) => value.qualifier !== 'derived')
    .map((found) => ({
      file,
      ...found,
      sources: record.sources.filter(({ id }) => found.value.sources.includes(id)),
    }));
}

function isCost(value: unknown): value is Cost {
  return typeof value === 'object' && value !== null && 'covers' in value && 'year' in value;
}

/** Returns a drawn figure as lines of plain text: where it stands, what it says, what it cites. */
export function figureText({ file, path, label, value, sources }: DrawnFigure): string {
  const said = 'covers' in value ? costKey(value) : JSON.stringify(value);
  return [
    `${file}: ${path}: ${label}`,
    `  ${said}`,
    ...sources.map(
      ({ publisher, title, url, date, accessed }) =>
        `  ${publisher}, “${title}”, ${date ?? `read on ${accessed}`}: ${url ?? 'no address'}`,
    ),
  ].join('\n');
}
