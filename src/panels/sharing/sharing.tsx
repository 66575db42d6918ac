import { Dialog } from '@base-ui/react/dialog';
import { type RefObject, useEffect, useRef } from 'react';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';
import { Icon } from '../controls/icon';
import { CiteView } from './cite-view';
import { ShareView } from './share-view';
import './sharing.css';

/** Fetched once it is wanted. */
const EmbedView = lazyPart(() => import('./embed/embed-view').then(({ EmbedView: view }) => view), {
  isTool: true,
  messages: ['embed'],
});

const PictureView = lazyPart(
  () => import('./picture/picture-view').then(({ PictureView: view }) => view),
  { isTool: true, messages: ['pictures'] },
);

/** Shows the dialog that shares the present view, embeds it in a page or cites what it shows. */
export function Sharing() {
  const t = useTranslate('sharing');
  const tAtlas = useTranslate();
  const sharing = useAtlas((state) => state.sharing);
  const setSharing = useAtlas((state) => state.setSharing);
  const first = useRef<HTMLElement>(null);
  const kind = sharing?.kind;
  const opener = useOpener(kind !== undefined);
  useEffect(() => {
    if (kind !== undefined) first.current?.focus();
  }, [kind]);
  return (
    <Dialog.Root
      open={sharing !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) setSharing(null);
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Popup className="dialog sharing" initialFocus={first} finalFocus={opener}>
          <div className="dialog-head">
            <Dialog.Title className="dialog-title">{t(`${kind ?? 'share'}.title`)}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={tAtlas('action.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {sharing?.kind === 'share' && <ShareView first={first} />}
          {sharing?.kind === 'embed' && <EmbedView first={first} />}
          {sharing?.kind === 'picture' && <PictureView first={first} />}
          {sharing?.kind === 'cite' && <CiteView first={first} statement={sharing.statement} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Returns the element that had the focus when the dialog opened, which content that changes meanwhile would lose. */
function useOpener(isOpen: boolean): RefObject<HTMLElement | null> {
  const opener = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(false);
  if (isOpen && !wasOpen.current) {
    const { activeElement } = document;
    opener.current = activeElement instanceof HTMLElement ? activeElement : null;
  }
  wasOpen.current = isOpen;
  return opener;
}
