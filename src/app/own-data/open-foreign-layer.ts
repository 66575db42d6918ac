import { isTileArchive } from '../../domain/layer-address';
import { askedOwnAddress } from '../../state/select-own-layers';
import type { AppStore } from '../../state/store';
import { ROOT } from '../root';
import { fetchForeignFile } from './fetch-foreign-file';
import { showArchive } from './foreign-tiles';
import { openForeignArchive } from './open-foreign-archive';

/**
 * Fetches the foreign file to which the reader has agreed, and offers it as if it had been dropped; an archive of tiles is opened and
 * drawn. Another answer ends the fetching.
 */
export async function openForeignLayer(
  store: AppStore,
  fetchFile: typeof fetchForeignFile = fetchForeignFile,
  openArchive: typeof openForeignArchive = openForeignArchive,
): Promise<void> {
  const { ownAddressAnswer: answer } = store.getState();
  if (answer?.state !== 'fetching') return;
  const { address } = answer;
  const abort = new AbortController();
  const stop = store.subscribe((state) => {
    const isWanted = state.ownAddressAnswer === answer && askedOwnAddress(state) === address;
    if (!isWanted) abort.abort();
  });
  try {
    const frame = new URL('fetch-file.html', ROOT);
    const open = isTileArchive(address) ? openArchive : fetchFile;
    const found = await open(address, frame, abort.signal);
    stop();
    const { answerOwnAddress, offerFiles, select } = store.getState();
    if (typeof found === 'string') {
      answerOwnAddress({ address, state: 'failed', reason: found });
      return;
    }
    answerOwnAddress({ address, state: 'fetched' });
    if (found instanceof File) offerFiles([found]);
    else showArchive(store, address, found);
    select({ kind: 'own-data' });
  } catch (error) {
    stop();
    if (!abort.signal.aborted) throw error;
  }
}
