import type { Milestone } from '../../../../domain/project';
import type { Translate } from '../../../../i18n/translator';
import { lanesRow } from '../milestone-lanes';
import type { TableProps } from '../table-props';
import { MilestoneList } from './cells';
import { type CompareGroup, rowOf } from './compare-rows';

/** Returns the group of the milestones of records: on an axis that they share, and as lists. */
export function datesGroup(
  columns: TableProps['columns'],
  records: readonly ({ readonly milestones: readonly Milestone[] } | undefined)[],
  t: Translate,
  tCompare: Translate<'compare'>,
): CompareGroup {
  return {
    key: 'dates',
    title: t('page.dates'),
    rows: [
      lanesRow(
        tCompare('row.axis'),
        columns,
        records.map((record) => record?.milestones ?? []),
      ),
      rowOf(
        'milestones',
        tCompare('row.milestones'),
        records.map((record) =>
          record === undefined || record.milestones.length === 0
            ? undefined
            : { content: undefined, shown: <MilestoneList milestones={record.milestones} /> },
        ),
      ),
    ],
  };
}
