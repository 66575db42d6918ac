import type { ReactNode } from 'react';
import type { FetchFailure, FetchStatus } from '../../state/data-slice';
import { useAtlas, useServices, useTranslate } from './atlas-context';
import { FaultBoundary } from './fault-boundary';

/** Shows something fetched: a placeholder while it loads, the reason if it failed, or its content. */
export function Loaded<T>({
  loadable,
  children,
}: {
  /** Null or undefined if nothing has requested it yet. */
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

/** Renders its content below the boundary, since a boundary cannot catch what its own parent throws. */
function Content({ children }: { readonly children: () => ReactNode }) {
  return <>{children()}</>;
}

/** Shows the placeholder of a page that is loading. */
export function Loading() {
  const t = useTranslate();
  const { prerendered } = useServices();
  if (prerendered) return <p className="remark">{prerendered.placeholder}</p>;
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

/** Shows what could not be fetched, why, and a retry button. */
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
