import type { StatusHistory } from '../../../../domain/status-history';
import { isOneYear, type TimeSpan } from '../../../../domain/time-span';
import type { Translate } from '../../../../i18n/translator';
import type { CompareGroup, CompareRow } from '../rows/compare-rows';
import { rowOf } from '../rows/compare-rows';
import { ByYear, ChangesThen, StatusThenText } from './then-cells';
import { changesBetween, contentThen, yearsThen } from './years-then';

/** Returns the group of what records were at the end of the chosen year, or of both ends of a span, and what is not dated. */
export function thenGroup(
  time: TimeSpan,
  rows: readonly (CompareRow | null)[],
  tCompare: Translate<'compare'>,
): CompareGroup {
  return {
    key: 'then',
    title: isOneYear(time)
      ? tCompare('group.then', { year: String(time.to) })
      : tCompare('group.then-two', { from: String(time.from), to: String(time.to) }),
    rows: [
      ...rows,
      {
        key: 'then-rest',
        label: tCompare('then.rest'),
        drawing: <span className="compare-note">{tCompare('then.rest-note')}</span>,
      },
    ],
  };
}

/** Returns the rows of the status of each record then, and of what changed between the ends of a span. */
export function statusRowsThen<S extends string>(
  time: TimeSpan,
  histories: readonly (StatusHistory<S> | undefined)[],
  nameOf: (status: S) => string,
  tCompare: Translate<'compare'>,
): readonly (CompareRow | null)[] {
  const years = yearsThen(time);
  return [
    rowOf(
      'then-status',
      tCompare('row.status'),
      histories.map(
        (history) =>
          history && {
            content: contentThen(history, years),
            shown: (
              <ByYear years={years}>
                {(year) => <StatusThenText history={history} nameOf={nameOf} year={year} />}
              </ByYear>
            ),
          },
      ),
    ),
    isOneYear(time)
      ? null
      : rowOf(
          'then-changes',
          tCompare('then.changes'),
          histories.map((history) => {
            if (!history) return undefined;
            const { dated, undated } = changesBetween(history, time);
            return {
              content: undated === undefined ? dated.map(({ status }) => status).join() : undefined,
              shown: <ChangesThen history={history} nameOf={nameOf} time={time} />,
            };
          }),
        ),
  ];
}
