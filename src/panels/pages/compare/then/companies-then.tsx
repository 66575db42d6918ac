import type { Company } from '../../../../domain/company';
import type { ProjectSummary } from '../../../../domain/project';
import { PROJECT_STATUSES } from '../../../../domain/status';
import { statusThen } from '../../../../domain/status-history';
import { labelled } from '../../../../i18n/labelled';
import { recordHistories } from '../../../../state/select-histories';
import { useAtlas, useLocale, useTranslate } from '../../../context/atlas-context';
import { type CompareGroup, describer, rowOf } from '../rows/compare-rows';
import { ByYear } from './then-cells';
import { thenGroup } from './then-groups';
import { yearsThen } from './years-then';

/** Returns the group of how far the works of companies were at the chosen time; none while no time is chosen. */
export function useCompaniesThen(
  companies: readonly (Company | undefined)[],
  worksOf: (company: Company) => readonly ProjectSummary[],
): readonly CompareGroup[] {
  const t = useTranslate();
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const time = useAtlas((state) => state.time);
  const histories = useAtlas(recordHistories);
  if (!time || !histories) return [];
  const years = yearsThen(time);
  const countsBy = (company: Company, year: number): readonly string[] => {
    const then = worksOf(company).flatMap(({ id }) => {
      const history = histories.projects.get(id);
      return history ? [statusThen(history, year)] : [];
    });
    const undated = then.filter(({ kind }) => kind === 'undated').length;
    return [
      ...PROJECT_STATUSES.flatMap((status) => {
        const count = then.filter((each) => 'status' in each && each.status === status).length;
        return count > 0 ? [labelled(locale, t(`status.${status}`), String(count))] : [];
      }),
      ...(undated > 0 ? [tCompare('then.undated-count', { count: undated })] : []),
    ];
  };
  const rows = [
    rowOf(
      'then-works',
      tCompare('row.statuses'),
      describer(companies)((company) =>
        worksOf(company).length === 0
          ? undefined
          : {
              content: years.map((year) => countsBy(company, year).join()).join(' '),
              shown: (
                <ByYear years={years}>
                  {(year) => {
                    const counts = countsBy(company, year);
                    if (counts.length === 0) return tCompare('then.none');
                    return (
                      <ul className="compare-list">
                        {counts.map((text) => (
                          <li key={text}>{text}</li>
                        ))}
                      </ul>
                    );
                  }}
                </ByYear>
              ),
            },
      ),
    ),
  ];
  return [thenGroup(time, rows, tCompare)];
}
