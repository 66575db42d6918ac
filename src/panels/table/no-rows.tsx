import { isFiltered } from '../../domain/filters';
import type { TableKind } from '../../domain/record-table';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { EmptyResult } from '../filters/empty-result';
import { EmptyRecords } from '../filters/record-filters';

/** Says that the filters leave nothing of a kind, and offers to lift them. */
export function NoRows({ kind }: { readonly kind: TableKind }) {
  const tTable = useTranslate('table');
  const filtered = useAtlas(({ filters }) => isFiltered(filters, kind));
  return (
    <div className="no-rows">
      {kind === 'projects' ? (
        <EmptyResult />
      ) : filtered ? (
        <EmptyRecords kind={kind} />
      ) : (
        <p>{tTable('empty-none')}</p>
      )}
    </div>
  );
}
