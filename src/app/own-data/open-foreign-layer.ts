import { askedOwnAddress } from '../../state/select-own-layers';
import type { AppStore } from '../../state/store';
import { ROOT } from '../root';
import { fetchForeignFile } from './fetch-foreign-file';

/** Fetches the foreign file to which the reader has agreed, and offers it as if it had been dropped. Another answer ends the fetching. */
export async function openForeignLayer(
  store: AppStore,
  fetchFile: typeof fetchForeignFile = fetchForeignFile,
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
    const found = await fetchFile(address, new URL('fetch-file.html', ROOT), abort.signal);
    stop();
    const { answerOwnAddress, offerFiles, select } = store.getState();
    if (typeof found === 'string') {
      answerOwnAddress({ address, state: 'failed', reason: found });
      return;
    }
    answerOwnAddress({ address, state: 'fetched' });
    offerFiles([found]);
    select({ kind: 'own-data' });
  } catch (error) {
    stop();
    if (!abort.signal.aborted) throw error;
  }
}
