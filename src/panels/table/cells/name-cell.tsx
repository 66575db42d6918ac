import { isInTray } from '../../../state/comparison-slice';
import { type PanelServices, useAtlas, useServices } from '../../context/atlas-context';
import { Icon } from '../../controls/icon';
import { followLink } from '../../links/use-view-link';
import { comparedKind, type TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';

/** Shows a record's name as a link to its page, with a button that adds the record to the comparison. */
export function NameCell<Row>({
  record,
  definition,
  text,
  services,
  href,
  isCompared,
}: {
  readonly record: Row;
  readonly definition: TableDefinition<Row>;
  readonly text: TableText;
  readonly services: PanelServices;
  readonly href: string;
  readonly isCompared: boolean;
}) {
  const page = definition.pageOf(record);
  const name = definition.nameOf(record, text);
  const kind = comparedKind(definition, record);
  const { toggleCompared } = services.store.getState();
  return (
    <span className="name-cell">
      <a
        href={href}
        onClick={(event) => followLink(event, { selection: page }, services)}
        tabIndex={-1}
        className="cell-link name-link"
      >
        {name}
      </a>
      {kind && (
        <CompareButton
          {...{ name, text }}
          isIn={isCompared}
          onToggle={() => toggleCompared({ kind, id: page.id })}
        />
      )}
    </span>
  );
}

/** Shows the button that puts a record into the comparison or takes it out, outside of a grid. */
export function CompareRecord({
  kind,
  id,
  name,
  text,
}: {
  readonly kind: NonNullable<TableDefinition<never>['comparedAs']>;
  readonly id: string;
  readonly name: string;
  readonly text: TableText;
}) {
  const isIn = useAtlas(({ tray }) => isInTray(tray, { kind, id }));
  const { toggleCompared } = useServices().store.getState();
  return (
    <CompareButton
      {...{ name, text, isIn }}
      isReachable
      onToggle={() => toggleCompared({ kind, id })}
    />
  );
}

function CompareButton({
  name,
  text: { tTable },
  isIn,
  isReachable = false,
  onToggle,
}: {
  readonly name: string;
  readonly text: TableText;
  readonly isIn: boolean;
  /** Whether Tab reaches the button; the cells of a grid are reached by arrows. */
  readonly isReachable?: boolean;
  readonly onToggle: () => void;
}) {
  const label = tTable(isIn ? 'compare.remove' : 'compare.add', { name });
  return (
    <button
      type="button"
      tabIndex={isReachable ? 0 : -1}
      className="compare-button"
      aria-pressed={isIn}
      aria-label={label}
      title={label}
      onClick={onToggle}
    >
      <Icon name={isIn ? 'check' : 'plus'} />
    </button>
  );
}
