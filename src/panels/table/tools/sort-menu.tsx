import type { SortKey } from '../../../domain/record-table';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Icon } from '../../controls/icon';
import { columnName } from '../column-name';
import type { TableColumn } from '../table-definition';
import { MAX_SORT_KEYS } from '../use-table-columns';
import { ToolPopover } from './tool-popover';

/** Shows the button that opens the order of the rows: several columns, each in either direction. */
export function SortMenu<Row>({ columns }: { readonly columns: readonly TableColumn<Row>[] }) {
  const tTable = useTranslate('table');
  const sort = useAtlas((state) => state.sort);
  const setSort = useAtlas((state) => state.setSort);
  const free = columns.filter(({ id }) => !sort.some(({ column }) => column === id));
  const replace = (at: number, key: SortKey) =>
    setSort(sort.map((each, i) => (i === at ? key : each)));

  return (
    <ToolPopover
      label={tTable('sort')}
      icon="sort"
      title={tTable('sort.title')}
      count={sort.length}
    >
      {sort.length === 0 && <p className="tool-note">{tTable('sort.none')}</p>}
      <ol className="tool-list">
        {sort.map((key, i) => {
          const name = columnName(tTable, key.column);
          const label = tTable(key.isDescending ? 'sort.down' : 'sort.up');
          return (
            <li key={key.column} className="tool-line">
              <select
                className="field"
                aria-label={tTable(i === 0 ? 'sort.by' : 'sort.then')}
                value={key.column}
                onChange={(event) => replace(i, { ...key, column: event.currentTarget.value })}
              >
                {columns
                  .filter(({ id }) => id === key.column || free.some((each) => each.id === id))
                  .map(({ id }) => (
                    <option key={id} value={id}>
                      {columnName(tTable, id)}
                    </option>
                  ))}
              </select>
              <button
                type="button"
                className="button tool-direction"
                aria-label={tTable('sorted', { column: name, direction: label })}
                onClick={() => replace(i, { ...key, isDescending: !key.isDescending })}
              >
                <span className="tool-arrow" data-down={key.isDescending || undefined} />
                {label}
              </button>
              <button
                type="button"
                className="tool-move"
                aria-label={tTable('sort.remove', { column: name })}
                title={tTable('sort.remove', { column: name })}
                onClick={() => setSort(sort.filter((_, at) => at !== i))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ol>
      {sort.length < MAX_SORT_KEYS && (
        <select
          className="field"
          aria-label={tTable(sort.length === 0 ? 'sort.by' : 'sort.then')}
          value=""
          onChange={(event) => {
            const column = columns.find(({ id }) => id === event.currentTarget.value);
            if (!column) return;
            setSort([...sort, { column: column.id, isDescending: column.isNumber ?? false }]);
          }}
        >
          <option value="">{tTable(sort.length === 0 ? 'sort.by' : 'sort.add')}</option>
          {free.map(({ id }) => (
            <option key={id} value={id}>
              {columnName(tTable, id)}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="button button-quiet"
        disabled={sort.length === 0}
        onClick={() => setSort([])}
      >
        {tTable('sort.reset')}
      </button>
    </ToolPopover>
  );
}
