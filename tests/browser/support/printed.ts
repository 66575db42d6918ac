import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** A printed document. */
export interface Printed {
  readonly pages: number;
  /** Its text, with single spaces. */
  readonly text: string;
  /** The same without any, for addresses that are broken across lines. */
  readonly joined: string;
  /** Buttons and fields on it. */
  readonly controls: number;
}

/** Lets the page prepare its sheet by Ctrl+P, without the browser's own dialog. Call it before the page is opened. */
export async function holdPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => performance.mark('printed');
  });
}

/** Presses Ctrl+P, and returns what a printer gets on paper of each size. */
export async function printed(
  page: Page,
  formats: readonly ('A4' | 'Letter')[],
): Promise<readonly Printed[]> {
  await page.keyboard.press('Control+p');
  await page.waitForFunction(() => performance.getEntriesByName('printed').length > 0);
  const controls = await page.locator('#paper').locator('button, input, select').count();
  const all: Printed[] = [];
  for (const format of formats) {
    const pdf = await page.pdf({ format });
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const { totalPages, text } = await extractText(document, { mergePages: true });
    all.push({
      pages: totalPages,
      text: text.replace(/\s+/g, ' '),
      joined: text.replace(/\s+/g, ''),
      controls,
    });
  }
  return all;
}
