import type { MouseEvent } from 'react';
import { TABLE_KINDS, type TableKind } from '../../domain/record-table';
import type { Selection } from '../../domain/selection';
import { MAX_FILTER_TEXT } from '../../state/filters-slice';
import { useAtlas, useIsLow, useIsPhone, useTranslate } from '../context/atlas-context';
import { useFilterText } from '../context/use-filter-text';
import { Icon } from '../controls/icon';
import { useViewLink } from '../links/use-view-link';
import type { TableRows } from './rows/use-table-rows';
import type { TableDefinition } from './table-definition';
import { TableSentence } from './table-sentence';
import type { TableText } from './table-text';
import { ColumnMenu } from './tools/column-menu';
import { GroupChoice } from './tools/group-choice';
import { PortScopeChoice } from './tools/port-scope';
import { SortMenu } from './tools/sort-menu';

const LISTS: Readonly<Record<TableKind, Selection>> = {
  projects: { kind: 'projects' },
  ports: { kind: 'ports' },
  services: { kind: 'services' },
  companies: { kind: 'companies' },
  claims: { kind: 'claims' },
  events: { kind: 'timeline' },
  reach: { kind: 'gains' },
};

/** Shows above the rows what the table lists, of what, and how it is ordered. */
export function TableHead<Row>({
  definition,
  model,
}: {
  readonly definition: TableDefinition<Row>;
  readonly model: TableRows<Row>;
  readonly text: TableText;
}) {
  const tTable = useTranslate('table');
  const isPhone = useIsPhone();
  const isLow = useIsLow();
  const { kind, columns } = definition;
  return (
    <header className="table-head">
      <div className="table-bar">
        <nav className="table-kinds" aria-label={tTable('kinds')}>
          {TABLE_KINDS.map((each) => (
            <KindLink key={each} kind={each} isCurrent={each === kind} />
          ))}
        </nav>
        {!isPhone && !isLow && <LayoutButton />}
        <CloseButton />
      </div>
      <div className="table-tools">
        <TableSentence definition={definition} model={model} />
        <TextFilter />
        {kind === 'ports' && <PortScopeChoice />}
        <GroupChoice kind={kind} />
        <SortMenu columns={columns} />
        <ColumnMenu kind={kind} columns={columns} />
        <DownloadButton />
      </div>
    </header>
  );
}

/** Shows the button that downloads the rows that the filters leave. */
function DownloadButton() {
  const tTable = useTranslate('table');
  const setDownload = useAtlas((state) => state.setDownload);
  return (
    <button
      type="button"
      className="button tool-button"
      aria-haspopup="dialog"
      onClick={() => setDownload('table')}
    >
      <Icon name="download" />
      {tTable('download')}
    </button>
  );
}

/** Shows the field for words that rows must contain: the same as in the list of projects. */
function TextFilter() {
  const tTable = useTranslate('table');
  const [text, setFilterText] = useFilterText();
  return (
    <input
      type="search"
      className="field table-search"
      aria-label={tTable('search')}
      placeholder={tTable('search')}
      value={text}
      maxLength={MAX_FILTER_TEXT}
      autoComplete="off"
      spellCheck={false}
      onInput={(event) => setFilterText(event.currentTarget.value)}
    />
  );
}

function KindLink({ kind, isCurrent }: { readonly kind: TableKind; readonly isCurrent: boolean }) {
  const tTable = useTranslate('table');
  const { href, onClick } = useViewLink({ selection: LISTS[kind] });
  return (
    <a
      href={href}
      onClick={(event: MouseEvent<Element>) => onClick(event)}
      className="table-kind"
      aria-current={isCurrent ? 'true' : undefined}
    >
      {tTable(`kind.${kind}`)}
    </a>
  );
}

/** Shows the button that gives the table the whole area of the map, or half of it. */
function LayoutButton() {
  const tTable = useTranslate('table');
  const layout = useAtlas((state) => state.layout);
  const setLayout = useAtlas((state) => state.setLayout);
  const next = layout === 'split' ? 'table' : 'split';
  const label = tTable(`layout.${next}`);
  return (
    <button
      type="button"
      className="icon-button"
      title={label}
      aria-label={label}
      onClick={() => setLayout(next)}
    >
      <Icon name={next === 'split' ? 'split' : 'expand'} />
    </button>
  );
}

function CloseButton() {
  const tTable = useTranslate('table');
  const setLayout = useAtlas((state) => state.setLayout);
  return (
    <button
      type="button"
      className="icon-button table-close"
      title={tTable('close')}
      aria-label={tTable('close')}
      onClick={() => setLayout('map')}
    >
      <Icon name="close" />
    </button>
  );
}
