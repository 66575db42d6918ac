import { lazy, Suspense } from 'react';
import type { RecordKind, RecordRef } from '../../../domain/record';

const Related = lazy(() =>
  import('./related').then(({ Related: related }) => ({ default: related })),
);

/** `Related` for pages that come with the panel, which its words do not. */
export function LazyRelated(props: {
  readonly of: RecordRef;
  readonly except?: readonly RecordKind[];
}) {
  return (
    <Suspense fallback={null}>
      <Related {...props} />
    </Suspense>
  );
}
