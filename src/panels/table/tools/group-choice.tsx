import { hasGrouping, TABLE_GROUPINGS, type TableKind } from '../../../domain/record-table';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { columnName } from '../column-name';

/** Shows the choice of the column by which rows are grouped. */
export function GroupChoice({ kind }: { readonly kind: TableKind }) {
  const tTable = useTranslate('table');
  const groupBy = useAtlas((state) => state.groupBy);
  const setGroupBy = useAtlas((state) => state.setGroupBy);
  return (
    <label className="tool-select">
      <span>{tTable('group')}</span>
      <select
        className="field"
        value={hasGrouping(kind, groupBy) ? groupBy : 'none'}
        onChange={({ currentTarget: { value } }) =>
          setGroupBy(TABLE_GROUPINGS[kind].find((each) => each === value) ?? 'none')
        }
      >
        {TABLE_GROUPINGS[kind].map((each) => (
          <option key={each} value={each}>
            {each === 'none' ? tTable('group.none') : columnName(tTable, each)}
          </option>
        ))}
      </select>
    </label>
  );
}
