import { useAtlas } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

const Note = lazyPart(() => import('./pin-note').then(({ PinNote }) => PinNote), {
  silent: true,
  isTool: true,
  messages: ['links', 'records'],
});

/** Says, below the page, whether the data has moved on since the version to which the address is pinned. */
export function LazyPin() {
  return useAtlas(({ pin }) => pin !== null) ? <Note /> : null;
}
