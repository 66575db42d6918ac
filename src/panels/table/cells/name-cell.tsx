import { isInTray } from '../../../state/comparison-slice';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Icon } from '../../controls/icon';
import { useViewLink } from '../../links/use-view-link';
import type { TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';

/** Shows a record's name as a link to its page, with a button that adds the record to the comparison. */
export function NameCell<Row>({
  record,
  definition,
  text,
}: {
  readonly record: Row;
  readonly definition: TableDefinition<Row>;
  readonly text: TableText;
}) {
  const page = definition.pageOf(record);
  const { href, onClick } = useViewLink({ selection: page });
  const name = definition.nameOf(record, text);
  const kind = definition.comparedAs;
  return (
    <span className="name-cell">
      <a href={href} onClick={onClick} tabIndex={-1} className="cell-link name-link">
        {name}
      </a>
      {kind && <CompareButton kind={kind} id={page.id} name={name} />}
    </span>
  );
}

/** Shows the button that puts a record into the comparison or takes it out. */
export function CompareButton({
  kind,
  id,
  name,
  isReachable = false,
}: {
  readonly kind: NonNullable<TableDefinition<never>['comparedAs']>;
  readonly id: string;
  readonly name: string;
  /** Whether Tab reaches the button; the cells of a grid are reached by arrows. */
  readonly isReachable?: boolean;
}) {
  const tTable = useTranslate('table');
  const isIn = useAtlas(({ tray }) => isInTray(tray, { kind, id }));
  const toggleCompared = useAtlas((state) => state.toggleCompared);
  const label = tTable(isIn ? 'compare.remove' : 'compare.add', { name });
  return (
    <button
      type="button"
      tabIndex={isReachable ? 0 : -1}
      className="compare-button"
      aria-pressed={isIn}
      aria-label={label}
      title={label}
      onClick={() => toggleCompared({ kind, id })}
    >
      <Icon name={isIn ? 'check' : 'plus'} />
    </button>
  );
}
