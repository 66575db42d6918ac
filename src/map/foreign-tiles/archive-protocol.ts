import type { ArchiveFailureReason } from './archive-failure';
import type { ArchiveFacts } from './open-archive';

/** A worker reads one archive: it is opened once, then asked for tiles. `port` leads to the frame that fetches. */
export type ToArchiveWorker =
  | { readonly kind: 'open'; readonly address: string; readonly port: MessagePort }
  | {
      readonly kind: 'tile';
      readonly id: number;
      readonly z: number;
      readonly x: number;
      readonly y: number;
    };

export type FromArchiveWorker =
  | { readonly kind: 'opened'; readonly facts: ArchiveFacts }
  | { readonly kind: 'failed'; readonly reason: ArchiveFailureReason }
  | { readonly kind: 'tile'; readonly id: number; readonly bytes: ArrayBuffer }
  | { readonly kind: 'tile'; readonly id: number; readonly reason: ArchiveFailureReason };
