import type { ReactNode } from 'react';
import { type StatusHistory, statusThen } from '../../../../domain/status-history';
import type { TimeSpan } from '../../../../domain/time-span';
import { useTranslate } from '../../../context/atlas-context';
import { Dated } from '../../../prose/facts';
import { changesBetween } from './years-then';

/** Shows what a record was at the end of each year, side by side where there is room. */
export function ByYear({
  years,
  children,
}: {
  readonly years: readonly number[];
  readonly children: (year: number) => ReactNode;
}) {
  const [only, ...others] = years;
  if (only !== undefined && others.length === 0) return children(only);
  return (
    <dl className="compare-years">
      {years.map((year) => (
        <div key={year}>
          <dt>{year}</dt>
          <dd>{children(year)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface StatusProps<S extends string> {
  readonly history: StatusHistory<S>;
  readonly nameOf: (status: S) => string;
}

/** Shows the status at the end of a year, or what is not known of it. */
export function StatusThenText<S extends string>({
  history,
  nameOf,
  year,
}: StatusProps<S> & { readonly year: number }) {
  const tCompare = useTranslate('compare');
  const then = statusThen(history, year);
  if (!('status' in then)) return tCompare(`then.${then.kind}`);
  return (
    <>
      <strong className="compare-lead">{nameOf(then.status)}</strong>
      {then.kind === 'last-dated' && (
        <span className="compare-note">{tCompare('then.last-dated')}</span>
      )}
    </>
  );
}

/** Lists the changes between the ends of two years, and one that may lie between them. */
export function ChangesThen<S extends string>({
  history,
  nameOf,
  time,
}: StatusProps<S> & { readonly time: TimeSpan }) {
  const tCompare = useTranslate('compare');
  const { dated, undated } = changesBetween(history, time);
  if (dated.length === 0 && undated === undefined) return tCompare('then.no-change');
  return (
    <ul className="compare-list">
      {dated.map(({ date, status }) => (
        <li key={`${date} ${status}`}>
          <span className="compare-date">
            <Dated date={date} />
          </span>{' '}
          {nameOf(status)}
        </li>
      ))}
      {undated !== undefined && (
        <li>{tCompare('then.undated-change', { status: nameOf(undated) })}</li>
      )}
    </ul>
  );
}
