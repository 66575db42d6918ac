import type { FunctionComponent } from 'react';
import { lazyPart } from '../context/lazy-part';
import type { OfferedTable } from './offered-table';

/** Shows the dialog of downloads; its code and messages are fetched when it is first opened. */
export const LazyDownload: FunctionComponent<{
  /** Undefined while what it consists of is fetched. */
  readonly table: OfferedTable | undefined;
  readonly onClose: () => void;
}> = lazyPart(() => import('./download-dialog').then(({ DownloadDialog }) => DownloadDialog), {
  silent: true,
  isTool: true,
  messages: ['exports'],
});
