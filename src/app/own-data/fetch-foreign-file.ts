import { layerFileName } from '../../domain/layer-address';
import { OWN_LIMITS } from '../../own-data/own-file';
import type { OwnAddressFailure } from '../../state/own-slice';
import { openForeignFrame } from './foreign-frame';

type FromFrame =
  | { readonly kind: 'part'; readonly buffer: ArrayBuffer }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly reason: OwnAddressFailure };

/** Longest wait for the frame, and for the next part of the file, in milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * Fetches a file of another host in a frame without access to the atlas. `frameUrl` is the address of `fetch-file.html`. Resolves with
 * the file, or with why there is none; rejects if it is aborted.
 */
export function fetchForeignFile(
  address: string,
  frameUrl: URL,
  signal: AbortSignal,
): Promise<File | OwnAddressFailure> {
  return new Promise((resolve, reject) => {
    const frame = openForeignFrame(frameUrl, { address, most: OWN_LIMITS.fileBytes });
    const parts: ArrayBuffer[] = [];
    let size = 0;
    let timer = setTimeout(() => end('unreachable'), PATIENCE_MS);

    function close(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      frame.close();
    }
    function end(result: File | OwnAddressFailure): void {
      close();
      resolve(result);
    }
    function onAbort(): void {
      close();
      reject(signal.reason);
    }
    frame.port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
      clearTimeout(timer);
      timer = setTimeout(() => end('unreachable'), PATIENCE_MS);
      if (data.kind === 'failed') return end(data.reason);
      if (data.kind === 'end') return end(new File(parts, layerFileName(address)));
      size += data.buffer.byteLength;
      if (size > OWN_LIMITS.fileBytes) return end('too-large');
      parts.push(data.buffer);
    };
    signal.addEventListener('abort', onAbort);
  });
}
