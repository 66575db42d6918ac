import { type Cost, inWholeUnits, sumOf } from '../../src/domain/cost';
import type { FigureValue, Unit } from '../../src/domain/figure';
import type { LoanSum } from '../../src/domain/loan';
import type { Source } from '../../src/domain/source';
import type { KeptData } from './dataset';
import { listRecords } from './list-records';
import { findAll, isFigure } from './walk';

/** Sums of this much or more have two sources of different publishers, or say why they have one. */
const LARGE = 1e9;

const MONEY: readonly Unit[] = ['usd', 'cny', 'pen', 'brl'];

/** Returns where sums of a billion and more rest on one publisher without saying why: `data/…: path`. */
export function unexplainedSums(kept: KeptData): readonly string[] {
  return listRecords(kept).flatMap(({ file, record }) => [
    ...('sums' in record && Array.isArray(record.sums) ? (record.sums as LoanSum[]) : []).flatMap(
      (sum, i) =>
        inWholeUnits(sum.million) >= LARGE && isAlone(sum, record.sources)
          ? [`${file}: sums.${i}`]
          : [],
    ),
    ...('costs' in record && Array.isArray(record.costs) ? (record.costs as Cost[]) : []).flatMap(
      (cost, i) => {
        const { value, to = value } = sumOf(cost);
        return to >= LARGE && isAlone(cost, record.sources) ? [`${file}: costs.${i}`] : [];
      },
    ),
    ...findAll(record, isFigure).flatMap(({ path, value: { unit, values } }) =>
      values.flatMap((each, i) =>
        MONEY.includes(unit) && isLarge(each) && isAlone(each, record.sources)
          ? [`${file}: ${path}.values.${i}`]
          : [],
      ),
    ),
  ]);
}

function isLarge({ value, to, qualifier }: FigureValue): boolean {
  return qualifier !== 'derived' && Number(to ?? value) >= LARGE;
}

function isAlone(
  { sources: cited, single }: Pick<Cost, 'sources' | 'single'>,
  sources: readonly Source[],
): boolean {
  const publishers = cited.map((id) => sources.find((source) => source.id === id)?.publisher);
  return single === undefined && new Set(publishers).size < 2;
}
