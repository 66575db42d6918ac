import { useAtlas } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

const UpdateNotice = lazyPart(
  () => import('./update-notice').then(({ UpdateNotice }) => UpdateNotice),
  { silent: true, messages: ['offline'], isTool: true },
);

/** Offers a newer build of the atlas once there is one. */
export function LazyUpdateNotice() {
  const hasUpdate = useAtlas((state) => state.hasUpdate);
  return hasUpdate ? <UpdateNotice /> : null;
}
