import { useEffect, useState } from 'react';
import { useAtlas } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

const load = () => import('./sharing').then(({ Sharing }) => Sharing);

const SharingDialog = lazyPart(load, { silent: true, messages: ['sharing'] });

/** Loads the dialog that shares and cites when it is first opened. */
export function LazySharing() {
  const isOpen = useAtlas((state) => state.sharing !== null);
  const [wasOpen, setWasOpen] = useState(false);
  useEffect(() => {
    if (isOpen) setWasOpen(true);
  }, [isOpen]);
  return wasOpen ? <SharingDialog /> : null;
}

/** Fetches the code of the dialog before it is opened; a failure is reported when it is. */
export function preloadSharing(): void {
  load().catch(() => undefined);
}
