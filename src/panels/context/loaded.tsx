import type { ReactNode } from 'react';
import type { FetchFailure, FetchStatus } from '../../state/data-slice';
import { useAtlas, useTranslate } from './atlas-context';
import { FaultBoundary } from './fault-boundary';

/** What is shown of something fetched: its shape while it loads, why it failed, or itself. */
export function Loaded<T>({
  loadable,
  children,
}: {
  /** Null or undefined where nobody has asked for it yet. */
  readonly loadable: FetchStatus<T> | null | undefined;
  readonly children: (value: T) => ReactNode;
}) {
  if (loadable?.state === 'ready') {
    return (
      <FaultBoundary part="content">
        <Content>{() => children(loadable.value)}</Content>
      </FaultBoundary>
    );
  }
  return loadable?.state === 'failed' ? <Failure reason={loadable.reason} /> : <Loading />;
}

/** Calls for its content below the boundary, which cannot catch what its own parent throws. */
function Content({ children }: { readonly children: () => ReactNode }) {
  return <>{children()}</>;
}

/** The shape of a page that is on its way. */
export function Loading() {
  const t = useTranslate();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('page.loading')}</span>
      <span className="skeleton-line" />
      <span className="skeleton-line" />
      <span className="skeleton-line skeleton-short" />
      <span className="skeleton-cards">
        <span />
        <span />
      </span>
    </div>
  );
}

/** What could not be had, why, and the way to try again. */
export function Failure({ reason }: { readonly reason: FetchFailure }) {
  const t = useTranslate();
  const retryFailed = useAtlas((state) => state.retryFailed);
  return (
    <div className="failure" role="alert">
      <p>{t('page.failed', { reason: t(`failure.${reason}`) })}</p>
      <button type="button" className="button button-outline" onClick={retryFailed}>
        {t('action.retry')}
      </button>
    </div>
  );
}
