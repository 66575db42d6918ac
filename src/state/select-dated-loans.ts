import type { DatedLoan } from '../domain/record-times';
import { statusAtEndOf } from '../domain/status-history';
import { type TimeSpan, touches, yearOfDate } from '../domain/time-span';
import { memoizeSelector } from './memoize-selector';
import { passesWithStatus } from './select-timed-projects';

const NONE: readonly never[] = [];

/** Returns the loans of all years of which a project passes the filters, with the status that it had in the year of the loan. */
export const datedLoans = memoizeSelector(
  ['projects', 'projectFacts', 'filters', 'recordTimes'],
  (state): readonly DatedLoan[] => {
    const { projects, recordTimes } = state;
    if (projects.state !== 'ready' || recordTimes?.state !== 'ready') return NONE;
    const passes = passesWithStatus(state);
    const { loans, projects: histories } = recordTimes.value;
    const indexOf = new Map(projects.value.map(({ id }, i) => [id, i]));
    return loans.filter(({ date, projects: ids }) =>
      ids.some((id) => {
        const index = indexOf.get(id) ?? -1;
        const [project, history] = [projects.value[index], histories[index]];
        if (!project || !history) return false;
        // A loan may come before the first status that is dated.
        const status = statusAtEndOf(history, yearOfDate(date)) ?? history.steps[0]?.status;
        return passes(project, status ?? project.status);
      }),
    );
  },
);

/** Returns the loans that were agreed within a span. */
export function loansWithin(loans: readonly DatedLoan[], time: TimeSpan): readonly DatedLoan[] {
  return loans.filter(({ date }) => touches(time, date));
}
