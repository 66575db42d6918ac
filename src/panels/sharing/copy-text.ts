/** A text for the clipboard, with its formatted form if it has one. */
export interface CopiedText {
  readonly plain: string;
  readonly html?: string;
}

/** Copies a text; resolves with whether the browser allowed it. A browser that takes no formatted text gets the plain one. */
export async function copyText({ plain, html }: CopiedText): Promise<boolean> {
  const { clipboard } = navigator;
  if (!clipboard) return false;
  if (html !== undefined && typeof ClipboardItem === 'function') {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    const isWritten = await clipboard.write([item]).then(
      () => true,
      () => false,
    );
    if (isWritten) return true;
  }
  return clipboard.writeText(plain).then(
    () => true,
    () => false,
  );
}
