import type { TableKind } from '../../domain/record-table';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { EmptyResult } from '../filters/empty-result';

/** Says that the filters leave nothing of a kind, and offers to lift them. */
export function NoRows({ kind }: { readonly kind: TableKind }) {
  const tTable = useTranslate('table');
  const text = useAtlas(({ filters }) => filters.text.trim());
  const clearFilter = useAtlas((state) => state.clearFilter);
  if (kind === 'projects') {
    return (
      <div className="no-rows">
        <EmptyResult />
      </div>
    );
  }
  return (
    <div className="no-rows">
      <p role="status">{text === '' ? tTable('empty-none') : tTable('empty', { text })}</p>
      {text !== '' && (
        <button type="button" className="button button-outline" onClick={() => clearFilter('text')}>
          {tTable('clear-search')}
        </button>
      )}
    </div>
  );
}
