import { findBrowser } from '../../tools/browser/find-browser';
import { launchBrowser } from '../../tools/browser/launch-browser';
import { type Engine, type Session, WINDOW } from './engine';

/** The browser of the other browser tests; the texts of its pages are the reference. */
export const chromium: Engine = {
  name: 'Chromium',
  needs: '',
  async find() {
    await findBrowser();
    return async (): Promise<Session> => {
      const browser = await launchBrowser();
      const page = await browser.newPage({ viewport: WINDOW });
      return {
        version: browser.version(),
        async open(url) {
          await page.goto(url, { waitUntil: 'networkidle' });
        },
        evaluate: (expression) => page.evaluate(expression),
        click: (x, y) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        close: () => browser.close(),
      };
    };
  },
};
