import { type RefObject, useMemo, useRef } from 'react';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { copyText } from './copy-text';
import { PinSwitch, usePin } from './pin-switch';
import { QrCode } from './qr-code';
import { useAnswer } from './use-answer';

/** Shows the link to the present view with ways to take it along. The view stays as it is while the dialog is open. */
export function ShareView({ first }: { readonly first: RefObject<HTMLElement | null> }) {
  const t = useTranslate('sharing');
  const { permanentHref, printView } = useServices();
  const setSharing = useAtlas((state) => state.setSharing);
  const pinning = usePin();
  const { pin } = pinning;
  const href = useMemo(() => permanentHref(pin), [permanentHref, pin]);
  const [answer, setAnswer] = useAnswer();
  const field = useRef<HTMLInputElement>(null);
  async function copy() {
    if (await copyText({ plain: href })) return setAnswer(t('share.copied'));
    setAnswer(t('share.copy-failed'));
    field.current?.focus();
    field.current?.select();
  }
  async function shareWithApp() {
    const outcome = await share(href);
    setAnswer(outcome === 'failed' ? t('share.system-failed') : '');
  }
  return (
    <div className="sharing-body">
      <p className="sharing-note">{t('share.same-view')}</p>
      <input
        ref={field}
        className="share-link"
        readOnly
        value={href}
        aria-label={t('share.link')}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="share-actions">
        <button
          ref={first as RefObject<HTMLButtonElement>}
          type="button"
          className="button share-copy"
          onClick={() => void copy()}
        >
          {t('share.copy')}
        </button>
        {canShare(href) && (
          <button
            type="button"
            className="button button-outline"
            onClick={() => void shareWithApp()}
          >
            {t('share.system')}
          </button>
        )}
        <button
          type="button"
          className="button button-outline"
          onClick={() => setSharing({ kind: 'picture' })}
        >
          {t('picture.title')}
        </button>
        <button
          type="button"
          className="button button-outline"
          onClick={() => setSharing({ kind: 'embed' })}
        >
          {t('embed.title')}
        </button>
        <button
          type="button"
          className="button button-outline"
          onClick={() => setSharing({ kind: 'cite' })}
        >
          {t('cite.title')}
        </button>
        <button
          type="button"
          className="button button-outline"
          onClick={() => {
            setSharing(null);
            void printView();
          }}
        >
          {t('share.print')}
        </button>
      </div>
      <PinSwitch {...pinning} />
      <p className="sharing-answer">{answer}</p>
      <QrCode text={href} />
    </div>
  );
}

function canShare(url: string): boolean {
  return typeof navigator.share === 'function' && (navigator.canShare?.({ url }) ?? true);
}

/** Opens the system's share sheet. A sheet that the reader closes is no failure. */
async function share(url: string): Promise<'done' | 'failed'> {
  try {
    await navigator.share({ title: document.title, url });
    return 'done';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'done' : 'failed';
  }
}
