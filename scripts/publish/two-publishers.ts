import type { FigureValue } from '../../src/domain/figure';
import type { KeptData } from './dataset';
import { listRecords } from './list-records';
import { findAll, isFigureValue } from './walk';

/** Figures of all records, and how many of them cite sources of two publishers or more. */
export interface CitedFigures {
  readonly all: number;
  readonly twoPublishers: number;
}

export function citedFigures(kept: KeptData): CitedFigures {
  const publishers = listRecords(kept).flatMap(({ record }) => {
    const names = new Map(record.sources.map(({ id, publisher }) => [id, publisher]));
    const publishersOf = ({ sources }: FigureValue) => new Set(sources.map((id) => names.get(id)));
    return findAll(record, isFigureValue).map(({ value }) => publishersOf(value).size);
  });
  return { all: publishers.length, twoPublishers: publishers.filter((count) => count > 1).length };
}
