import { Icon } from '../../controls/icon';
import type { RowGroup } from '../rows/row-order';
import type { TableRows } from '../rows/use-table-rows';
import type { TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';

/** Shows a group's name and size as a button that collapses it. */
export function GroupToggle<Row>({
  group,
  definition,
  model,
  text: { tTable },
  isReachable = true,
}: {
  readonly group: RowGroup;
  readonly definition: TableDefinition<Row>;
  readonly model: TableRows<Row>;
  readonly text: TableText;
  /** Whether Tab reaches the button; the cells of a grid are reached by arrows. */
  readonly isReachable?: boolean;
}) {
  return (
    <button
      type="button"
      tabIndex={isReachable ? 0 : -1}
      className="group-toggle"
      aria-expanded={!model.isCollapsed(group.label)}
      onClick={() => model.toggleGroup(group.label)}
    >
      <Icon name="chevron" />
      <span className="group-name">{group.label || tTable('group.none-stated')}</span>{' '}
      <span className="group-count">
        {tTable(`count.${definition.kind}`, { count: group.rows.length })}
      </span>
    </button>
  );
}
