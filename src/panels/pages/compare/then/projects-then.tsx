import { costKey } from '../../../../domain/cost';
import type { Project } from '../../../../domain/project';
import { yearOfDate } from '../../../../domain/time-span';
import { recordHistories } from '../../../../state/select-histories';
import { useAtlas, useLocale, useTranslate } from '../../../context/atlas-context';
import { Dated } from '../../../prose/facts';
import { CostSum } from '../../../records/cost-sum';
import { RecordNames } from '../rows/cells';
import { type CompareGroup, describer, rowOf } from '../rows/compare-rows';
import { ByYear } from './then-cells';
import { statusRowsThen, thenGroup } from './then-groups';
import { latestBy, yearsThen } from './years-then';

/** Returns the group of what projects were at the chosen time: status, takeover, cost and loans; none while no time is chosen. */
export function useProjectsThen(
  projects: readonly (Project | undefined)[],
): readonly CompareGroup[] {
  const t = useTranslate();
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const time = useAtlas((state) => state.time);
  const histories = useAtlas(recordHistories);
  if (!time || !histories) return [];
  const years = yearsThen(time);
  const each = describer(projects);
  const rows = [
    ...statusRowsThen(
      time,
      projects.map((project) => project && histories.projects.get(project.id)),
      (status) => t(`status.${status}`),
      tCompare,
    ),
    rowOf(
      'then-acquired',
      tCompare('then.acquired'),
      each(({ milestones }) => {
        const acquired = milestones.find(({ marks }) => marks === 'acquired');
        if (!acquired) return undefined;
        const isAcquired = (year: number) => yearOfDate(acquired.date) <= year;
        return {
          content: years.map(isAcquired).join(),
          shown: (
            <ByYear years={years}>
              {(year) =>
                isAcquired(year) ? (
                  <>
                    <span className="compare-date">
                      <Dated date={acquired.date} />
                    </span>{' '}
                    {acquired.label[locale]}
                  </>
                ) : (
                  tCompare('then.not-acquired')
                )
              }
            </ByYear>
          ),
        };
      }),
    ),
    rowOf(
      'then-cost',
      tCompare('then.cost'),
      each(({ costs, sources }) => {
        if (costs.length === 0) return undefined;
        const costsBy = (year: number) => latestBy(costs, (cost) => cost.year, year);
        return {
          content: years.map((year) => costsBy(year).map(costKey).join()).join(' '),
          shown: (
            <ByYear years={years}>
              {(year) =>
                costsBy(year).length === 0
                  ? tCompare('then.none')
                  : costsBy(year).map((cost) => (
                      <span key={costKey(cost)} className="compare-value">
                        <CostSum cost={cost} sources={sources} />
                      </span>
                    ))
              }
            </ByYear>
          ),
        };
      }),
    ),
    rowOf(
      'then-loans',
      tCompare('then.loans'),
      each(({ loans = [] }) => {
        if (loans.length === 0) return undefined;
        const loansBy = (year: number) => loans.filter(({ date }) => yearOfDate(date) <= year);
        return {
          content: years
            .map((year) =>
              loansBy(year)
                .map(({ id }) => id)
                .join(),
            )
            .join(' '),
          shown: (
            <ByYear years={years}>
              {(year) =>
                loansBy(year).length === 0 ? (
                  tCompare('then.none')
                ) : (
                  <RecordNames
                    names={loansBy(year).map(({ id, name }) => ({
                      key: id,
                      name: name[locale],
                      page: { kind: 'loan', id },
                    }))}
                  />
                )
              }
            </ByYear>
          ),
        };
      }),
    ),
  ];
  return [thenGroup(time, rows, tCompare)];
}
