import type { Rectangle } from '../browser/support/mercator';
import type { Session } from './engine';
import { firstDifference } from './first-difference';

const WAIT_MS = 30_000;
const BETWEEN_MS = 50;
/**
 * Tolerance in pixels for an element at rest: Firefox scrolls back and forth by a pixel when told twice to scroll
 * to the same element.
 */
const AT_REST_PX = 2;
/** Time for which an element is at rest before it is clicked: results of the last letter may still replace those before. */
const AT_REST_MS = 300;

/** Collects faults in the page itself, because engines differ in which of them they report. */
export const GATHER_FAULTS = `
  window.__faults = [];
  addEventListener('error', (event) => {
    const { target, message } = event;
    // Firefox reports this for a module that is already loaded; if one is missing, its import fails.
    if (target.rel === 'modulepreload') return;
    __faults.push(message || 'not loaded: ' + (target.src || target.href));
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => __faults.push('unhandled: ' + reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    __faults.push(violatedDirective + ' ' + blockedURI));
  const { error } = console;
  console.error = (...words) => { __faults.push(words.join(' ')); error(...words); };
`;

const PANEL_TEXTS = `(() => {
  const walker = document.createTreeWalker(document.querySelector('#panel'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data.trim());
  return texts.filter((text) => text !== '');
})()`;

/** The atlas in one window: what a reader sees in it, and waits for. */
export class PageView {
  private readonly session: Session;
  private readonly host: string;

  /** `host` has no trailing slash. */
  constructor(session: Session, host: string) {
    this.session = session;
    this.host = host;
  }

  /** Opens a page and waits for its heading. */
  async open(path: string): Promise<void> {
    await this.session.open(this.host + path);
    await this.waitFor(`the heading of ${path}`, `document.querySelector('h1')`);
  }

  /** Resolves when an expression is truthy in the page. Throws after 30 s with what was waited for. */
  async waitFor(what: string, expression: string): Promise<void> {
    const came = await this.session.evaluate(`new Promise((resolve) => {
      const deadline = Date.now() + ${WAIT_MS};
      const look = () => {
        if (${expression}) resolve(true);
        else if (Date.now() > deadline) resolve(false);
        else setTimeout(look, ${BETWEEN_MS});
      };
      look();
    })`);
    if (came !== true) throw new Error(`${what}: not there after ${WAIT_MS / 1000} s`);
  }

  /** Resolves when the first element of a selector contains a text. Throws with the text it contains instead. */
  async expectText(selector: string, text: string): Promise<void> {
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    try {
      await this.waitFor(selector, `${element}?.textContent.includes(${JSON.stringify(text)})`);
    } catch {
      const [seen] = await this.texts(selector);
      throw new Error(`${selector} reads ${JSON.stringify(seen)}, not ${JSON.stringify(text)}`);
    }
  }

  /** Returns the text of every element of a selector. */
  async texts(selector: string): Promise<readonly string[]> {
    const found = await this.session.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.textContent)`,
    );
    return found as readonly string[];
  }

  /** Returns every text of the panel in order, once no part of it is loading and `ready` is true in the page. */
  async panelTexts(ready = 'true'): Promise<readonly string[]> {
    await this.waitFor(
      'all parts of the panel',
      `!document.querySelector('#panel .skeleton, #panel [data-pending]') && (${ready})`,
    );
    return (await this.session.evaluate(PANEL_TEXTS)) as readonly string[];
  }

  /** Resolves when the panel contains exactly these texts, or with the first difference if it never does. */
  async differenceOfPanel(wanted: readonly string[]): Promise<string | undefined> {
    try {
      await this.waitFor(
        'the panel',
        `JSON.stringify(${PANEL_TEXTS}) === ${JSON.stringify(JSON.stringify(wanted))}`,
      );
      return undefined;
    } catch {
      return firstDifference(await this.panelTexts(), wanted);
    }
  }

  /** Clicks the first element of a selector that contains a text, once it is at rest and nothing covers it. */
  async clickOn(selector: string, text = ''): Promise<void> {
    const point = `(() => {
      const element = [...document.querySelectorAll(${JSON.stringify(selector)})]
        .find((each) => each.textContent.includes(${JSON.stringify(text)}));
      if (!element) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
    })()`;
    await this.session.evaluate('window.__rest = undefined');
    await this.waitFor(
      `${selector} ${text}, free to be clicked`,
      `((now) => {
        const { first = null, since = 0 } = window.__rest ?? {};
        const isAtRest = now && first && Math.hypot(now.x - first.x, now.y - first.y) < ${AT_REST_PX};
        if (!isAtRest) window.__rest = { first: now, since: performance.now() };
        return isAtRest && performance.now() - since > ${AT_REST_MS};
      })(${point})`,
    );
    const { x, y } = (await this.session.evaluate(point)) as { x: number; y: number };
    await this.session.click(x, y);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.session.click(x, y);
  }

  type(text: string): Promise<void> {
    return this.session.type(text);
  }

  async address(): Promise<URL> {
    return new URL(String(await this.session.evaluate('location.href')));
  }

  /** Returns the part of the window that no bar and no panel covers. */
  async room(): Promise<Rectangle> {
    const found = await this.session.evaluate(`({
      left: document.querySelector('#panel').getBoundingClientRect().right,
      top: document.querySelector('.bar').getBoundingClientRect().bottom,
      right: innerWidth,
      bottom: innerHeight,
    })`);
    return found as Rectangle;
  }

  /** Returns the faults of this document so far. */
  async faults(): Promise<readonly string[]> {
    return (await this.session.evaluate('window.__faults')) as readonly string[];
  }
}
