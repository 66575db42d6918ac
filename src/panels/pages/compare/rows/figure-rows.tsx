import {
  type FigureRow,
  type Relation,
  recordCount,
  relationsOf,
} from '../../../../domain/align-figures';
import { COLUMN_LETTERS } from '../../../../domain/comparison';
import type { Figure, Unit, FigureValue as Value } from '../../../../domain/figure';
import { citedSources, type Source } from '../../../../domain/source';
import { formatNumber } from '../../../../i18n/format-number';
import { periodText } from '../../../charts/compact-text';
import { useLocale, useTranslate } from '../../../context/atlas-context';
import { FigureValue } from '../../../figures/figure-value';
import { FigureSummary } from '../../../figures/headline-card';
import { quantityText } from '../../../figures/quantity-text';
import { SourceChip } from '../../../sources/source-chip';
import { type CompareRow, rowOf } from './compare-rows';

/** Returns the row of a measure: every value of each record with its date, kind of statement and sources. */
export function figureRow(
  row: FigureRow,
  sources: readonly (readonly Source[] | undefined)[],
): CompareRow | null {
  const relations = recordCount(row) > 1 ? relationsOf(row) : [];
  return rowOf(
    row.key,
    <FigureLabel row={row} />,
    row.values.map((values, i) =>
      values.length === 0
        ? undefined
        : {
            content: contentOf(values),
            shown: (
              <FigureCell
                figure={{ label: row.label, unit: row.unit, values }}
                sources={sources[i] ?? []}
                relation={relations[i]}
              />
            ),
          },
    ),
  );
}

function contentOf(values: readonly Value[]): string {
  const numbers = values.map(({ value, to }) => `${value}–${to ?? ''}`);
  return [...new Set(numbers)].toSorted().join();
}

function FigureLabel({ row: { label, period } }: { readonly row: FigureRow }) {
  const locale = useLocale();
  const tCharts = useTranslate('charts');
  return (
    <>
      {label[locale]}
      {period !== undefined && (
        <span className="compare-period">{periodText(period, locale, tCharts)}</span>
      )}
    </>
  );
}

/** A cell with more values than these shows their range; its chip opens them all. */
const MAX_VALUES = 2;

function FigureCell({
  figure,
  sources,
  relation,
}: {
  readonly figure: Pick<Figure, 'label' | 'unit' | 'values'>;
  readonly sources: readonly Source[];
  readonly relation: Relation | undefined;
}) {
  const { unit, values } = figure;
  if (values.length > MAX_VALUES) return <FigureSummary figure={figure} sources={sources} />;
  return (
    <>
      {values.map((value) => (
        <span
          key={`${value.value}/${value.to}/${value.asOf}/${value.sources.join()}`}
          className="compare-value"
        >
          <FigureValue unit={unit} value={value}>
            <SourceChip sources={citedSources(value.sources, sources)} asOf={value.asOf} />
          </FigureValue>
        </span>
      ))}
      {relation && <RelationNote unit={unit} relation={relation} />}
    </>
  );
}

/** Says how a value relates to that of another column, and that the atlas derived it. */
function RelationNote({ unit, relation }: { readonly unit: Unit; readonly relation: Relation }) {
  const t = useTranslate();
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const to = COLUMN_LETTERS[relation.to] ?? '';
  if (relation.kind === 'ratio') {
    const digits = relation.ratio < 10 ? 2 : 0;
    return (
      <span className="compare-relation">
        {tCompare('relation.ratio', { ratio: formatNumber(locale, relation.ratio, digits), to })}
      </span>
    );
  }
  const { difference } = relation;
  const size = quantityText({ unit, value: Math.abs(difference) }, { locale, lengthUnit: 'nm', t });
  const amount = `${size.before}${size.number}${size.after}`;
  return (
    <span className="compare-relation">
      {tCompare(difference > 0 ? 'relation.more' : 'relation.less', { amount, to })}
    </span>
  );
}
