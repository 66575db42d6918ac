import { useAtlas, useTranslate } from '../context/atlas-context';
import { SuggestCorrection } from './suggest-correction';

/** Shows what a reader may do with a record's page: share it, cite it, correct it. */
export function RecordFoot({
  record,
}: {
  readonly record: { readonly kind: string; readonly id: string };
}) {
  return (
    <>
      <PageActions />
      <SuggestCorrection record={record} />
    </>
  );
}

function PageActions() {
  const t = useTranslate();
  const tSharing = useTranslate('sharing');
  const setSharing = useAtlas((state) => state.setSharing);
  return (
    <p className="page-actions">
      <button
        type="button"
        className="button button-outline"
        aria-haspopup="dialog"
        onClick={() => setSharing({ kind: 'share' })}
      >
        {t('bar.share')}
      </button>{' '}
      <button
        type="button"
        className="button button-outline"
        aria-haspopup="dialog"
        onClick={() => setSharing({ kind: 'cite' })}
      >
        {tSharing('cite.title')}
      </button>
    </p>
  );
}
