import { lazyPart } from '../context/lazy-part';

/** `RecordFoot`, loaded after its page. */
export const LazyRecordFoot = lazyPart(
  () => import('./record-foot').then(({ RecordFoot }) => RecordFoot),
  { silent: true, isTool: true, messages: ['records', 'sharing'] },
);
