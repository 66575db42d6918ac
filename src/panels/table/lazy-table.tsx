import { useAtlas, useTranslate } from '../context/atlas-context';
import { FaultBoundary } from '../context/fault-boundary';
import { lazyPart } from '../context/lazy-part';
import { Icon } from '../controls/icon';

const TableArea = lazyPart(() => import('./table-area').then(({ TableArea: area }) => area), {
  messages: ['table', 'filters', 'lists', 'records'],
});

/** Shows the table over the map or its lower half; nothing, and no code, while it is closed. */
export function LazyTable() {
  const isOpen = useAtlas(({ layout }) => layout !== 'map');
  const t = useTranslate();
  if (!isOpen) return null;
  return (
    <section className="table-area" aria-label={t('map.table')}>
      <FaultBoundary part="table">
        <TableArea />
      </FaultBoundary>
    </section>
  );
}

const Download = lazyPart(
  () => import('./download/table-download').then(({ TableDownload }) => TableDownload),
  { silent: true, isTool: true, messages: ['table', 'filters', 'lists', 'records'] },
);

/** Shows the dialog that downloads the table of the open page; nothing, and no code, while it is closed. */
export function LazyTableDownload() {
  const isOpen = useAtlas(({ download }) => download === 'table');
  return isOpen ? <Download /> : null;
}

/** Shows the button that downloads what a list shows. */
export function DownloadList({ label }: { readonly label?: string }) {
  const t = useTranslate();
  const layout = useAtlas((state) => state.layout);
  const setDownload = useAtlas((state) => state.setDownload);
  if (layout !== 'map') return null;
  return (
    <button
      type="button"
      className="button button-outline open-table"
      aria-haspopup="dialog"
      onClick={() => setDownload('table')}
    >
      <Icon name="download" />
      {label ?? t('list.download')}
    </button>
  );
}

/** Shows the button that opens the table from a list. */
export function OpenTable() {
  const t = useTranslate();
  const layout = useAtlas((state) => state.layout);
  const setLayout = useAtlas((state) => state.setLayout);
  if (layout !== 'map') return null;
  return (
    <button
      type="button"
      className="button button-outline open-table"
      onClick={() => setLayout('table')}
    >
      <Icon name="table" />
      {t('list.table')}
    </button>
  );
}
