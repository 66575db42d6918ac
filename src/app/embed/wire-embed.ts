import { type FrameRequest, MESSAGE_VERSION, parseRequest } from '../../datasets/frame-request';
import type { AppStore } from '../../state/store';
import { frameHeight } from './frame-height';
import type { FrameMessage, FrameState } from './frame-messages';
import { hostOrigin, isFromHost } from './host-origin';

/** Milliseconds from a change to the message that tells of it, so that a moving map sends few. */
const DELAY_MS = 250;

const ENVELOPE = { source: 'corridor-atlas', version: MESSAGE_VERSION } as const;

/** What this file needs of the rest of the app. */
export interface FrameServices {
  state(): FrameState;
  /** Shows the view of an address below the folder of the atlas. */
  show(address: string): void;
}

/**
 * Tells the page around the frame what the frame shows and which height it needs, and shows what that page asks for. Does nothing
 * outside a frame. What is shown goes to the origin of that page alone, and nowhere if it is not known; the height, which tells
 * nothing of the reader, goes to any.
 */
export function wireEmbed(store: AppStore, services: FrameServices): void {
  const { parent } = window;
  if (parent === window) return;
  const { ancestorOrigins } = location as { readonly ancestorOrigins?: ArrayLike<string> };
  const host = hostOrigin({ ancestorOrigins, referrer: document.referrer });
  let isDue = false;
  const sent = new Map<FrameMessage['type'], string>();

  const send = (message: FrameMessage, to: string | undefined) => {
    const text = JSON.stringify(message);
    if (to === undefined || sent.get(message.type) === text) return;
    sent.set(message.type, text);
    parent.postMessage(message, to);
  };
  const tell = () => {
    isDue = false;
    const height = frameHeight(window.innerWidth, store.getState().insets.top);
    send({ ...ENVELOPE, type: 'height', height }, host ?? '*');
    send({ ...ENVELOPE, type: 'state', ...services.state() }, host);
  };
  const tellSoon = () => {
    if (!isDue) setTimeout(tell, DELAY_MS);
    isDue = true;
  };
  const answer = (request: FrameRequest) => {
    if (request.type === 'set') services.show(request.address);
    else sent.clear();
    tellSoon();
  };

  store.subscribe(tellSoon);
  addEventListener('resize', tellSoon);
  // Pages title themselves once their record is fetched.
  new MutationObserver(tellSoon).observe(document.head, { childList: true, subtree: true });
  addEventListener('message', (event) => {
    if (!isFromHost(event, parent, host)) return;
    const request = parseRequest(event.data);
    if (request) answer(request);
  });
  tell();
}
