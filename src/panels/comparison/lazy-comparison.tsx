import { useAtlas } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

type Toggle = typeof import('./compare-toggle')['CompareToggle'];

let toggle: Toggle | undefined;

/** Resolves when the button below can be shown at once. */
export async function loadCompareToggle(): Promise<Toggle> {
  toggle ??= (await import('./compare-toggle')).CompareToggle;
  return toggle;
}

/** Shows the button that adds a record to the comparison. */
export const LazyCompareToggle = lazyPart(loadCompareToggle, {
  silent: true,
  messages: ['compare'],
  findLoaded: () => toggle,
});

const Tray = lazyPart(() => import('./compare-tray').then(({ CompareTray }) => CompareTray), {
  silent: true,
  messages: ['compare'],
});

const Link = lazyPart(() => import('./compare-tray').then(({ TrayLink }) => TrayLink), {
  silent: true,
  messages: ['compare'],
});

/** Shows the tray of the comparison if something is in it; not beside the comparison itself. */
export function LazyCompareTray() {
  return useIsTrayShown() ? <Tray /> : null;
}

/** Shows the link to the comparison in the head of a lowered sheet. */
export function LazyTrayLink() {
  return useIsTrayShown() ? <Link /> : null;
}

function useIsTrayShown(): boolean {
  return useAtlas(({ tray, selection }) => tray.length > 0 && selection.kind !== 'compare');
}
