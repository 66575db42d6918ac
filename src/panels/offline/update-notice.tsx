import { useEffect } from 'react';
import { useServices, useTranslate } from '../context/atlas-context';

/** Offers to load the newer build. What is open goes on with its own until the reader wants the other. */
export function UpdateNotice() {
  const t = useTranslate('offline');
  const { store, actOffline, reloadPage } = useServices();
  const { announce, setHasUpdate } = store.getState();
  useEffect(() => announce(t('update')), [announce, t]);
  return (
    <div className="notice" data-tone="done">
      <p className="notice-text">{t('update')}</p>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => void actOffline('update').catch(reloadPage)}
      >
        {t('update.take')}
      </button>
      <button type="button" className="button button-quiet" onClick={() => setHasUpdate(false)}>
        {t('update.later')}
      </button>
    </div>
  );
}
