/** A frame without access to the atlas, whose policy alone lets it fetch from other hosts. */
export interface ForeignFrame {
  /** Where it answers, and takes further requests. What is sent before the frame is ready waits. */
  readonly port: MessagePort;
  close(): void;
}

/** Opens `fetch-file.html`, whose address is `frameUrl`, and sends it what is wanted once it is ready. */
export function openForeignFrame(frameUrl: URL, wanted: object): ForeignFrame {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.src = frameUrl.href;
  const { port1, port2 } = new MessageChannel();
  function onReady({ source }: MessageEvent): void {
    if (source !== frame.contentWindow) return;
    removeEventListener('message', onReady);
    // The frame has no origin that could be named.
    frame.contentWindow?.postMessage(wanted, '*', [port2]);
  }
  addEventListener('message', onReady);
  document.body.append(frame);
  return {
    port: port1,
    close() {
      removeEventListener('message', onReady);
      port1.close();
      frame.remove();
    },
  };
}
