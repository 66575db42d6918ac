import type { OfflineAction } from '../state/offline-slice';
import type { AppStore } from '../state/store';

/** Time without a request after which the page counts as loaded, ms. */
const QUIET_MS = 3000;

/** Keeps the atlas on the device once the page has fetched what it shows; never in development. */
export async function wireOffline(store: AppStore): Promise<void> {
  if (import.meta.env.DEV) return;
  await whenQuiet();
  try {
    const { keepOffline } = await import('./offline/keep-offline');
    await keepOffline(store);
  } catch (error) {
    console.warn('The atlas cannot be kept for offline:', error);
  }
}

/** Does what the reader asks for of what is kept. */
export async function actOffline(store: AppStore, action: OfflineAction): Promise<void> {
  const { doOffline } = await import('./offline/keep-offline');
  await doOffline(store, action);
}

/** Resolves when nothing has been fetched for a while. */
function whenQuiet(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, QUIET_MS);
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, QUIET_MS);
    });
    observer.observe({ type: 'resource' });
  });
}
