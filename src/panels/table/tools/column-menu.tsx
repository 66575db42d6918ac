import type { TableKind } from '../../../domain/record-table';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Icon } from '../../controls/icon';
import { columnName } from '../column-name';
import type { TableColumn } from '../table-definition';
import { useShownColumns } from '../use-table-columns';
import { ToolPopover } from './tool-popover';

/** Shows the button that opens the list of columns, to choose and order them. */
export function ColumnMenu<Row>({
  kind,
  columns,
}: {
  readonly kind: TableKind;
  readonly columns: readonly TableColumn<Row>[];
}) {
  const tTable = useTranslate('table');
  const setColumns = useAtlas((state) => state.setColumns);
  const chosen = useAtlas((state) => state.columns);
  const { shown, own } = useShownColumns(kind);
  const hidden = columns.map(({ id }) => id).filter((id) => !shown.includes(id));

  function choose(next: readonly string[]) {
    const isOwn = next.length === own.length && next.every((id, i) => id === own[i]);
    setColumns(isOwn ? null : next);
  }

  function move(id: string, step: -1 | 1) {
    const at = shown.indexOf(id);
    const next = shown.filter((each) => each !== id);
    choose([...next.slice(0, at + step), id, ...next.slice(at + step)]);
  }

  return (
    <ToolPopover label={tTable('columns')} icon="columns" title={tTable('columns.title')}>
      <ul className="tool-list">
        {[...shown, ...hidden].map((id) => {
          const isShown = shown.includes(id);
          const at = shown.indexOf(id);
          const name = columnName(tTable, id);
          return (
            <li key={id} className="tool-line">
              <label className="tool-check">
                <input
                  type="checkbox"
                  checked={isShown}
                  // The name leads to the record, so it stays.
                  disabled={id === 'name'}
                  onChange={() =>
                    choose(isShown ? shown.filter((each) => each !== id) : [...shown, id])
                  }
                />
                {name}
              </label>
              {isShown && id !== 'name' && (
                <>
                  <MoveButton
                    label={tTable('columns.up', { column: name })}
                    isDisabled={at <= 1}
                    isUp
                    onPress={() => move(id, -1)}
                  />
                  <MoveButton
                    label={tTable('columns.down', { column: name })}
                    isDisabled={at === shown.length - 1}
                    onPress={() => move(id, 1)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="button button-quiet"
        disabled={chosen === null}
        onClick={() => setColumns(null)}
      >
        {tTable('columns.reset')}
      </button>
    </ToolPopover>
  );
}

function MoveButton({
  label,
  isDisabled,
  isUp = false,
  onPress,
}: {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly isUp?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="tool-move"
      data-up={isUp || undefined}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon name="chevron" />
    </button>
  );
}
