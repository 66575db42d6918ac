import { createServer } from 'node:net';
import * as v from 'valibot';
import { findProgram, start, stop } from './child';
import { findDisplay, openDisplay } from './display';
import { clickActions, type Engine, type Session, typeActions, WINDOW } from './engine';
import { WebDriverClient } from './webdriver-client';

const created = v.object({
  sessionId: v.string(),
  capabilities: v.object({ browserVersion: v.string() }),
});
const size = v.tuple([v.number(), v.number()]);

/** WebKitGTK's MiniBrowser, driven by the WebDriver that Debian ships for it. */
export const webkit: Engine = {
  name: 'WebKit',
  needs: 'needs webkit2gtk-driver, and Xvfb',
  async find() {
    const driver = findProgram('WebKitWebDriver');
    return driver && findDisplay() ? () => startWebKit(driver) : undefined;
  },
};

async function startWebKit(driver: string): Promise<Session> {
  const display = await openDisplay();
  const port = await freePort();
  const child = start(driver, [`--port=${port}`], display.env);
  const http = new WebDriverClient(`http://127.0.0.1:${port}`);
  await http.ready();
  const { sessionId, capabilities } = v.parse(
    created,
    await http.send('POST', '/session', { capabilities: { alwaysMatch: {} } }),
  );
  const path = `/session/${sessionId}`;
  const post = (command: string, body: object) => http.send('POST', path + command, body);
  const evaluate = async (expression: string) => {
    const script = `const done = arguments[arguments.length - 1];
      (async () => JSON.stringify({ value: await (${expression}) }))()
        .then(done, (error) => done(JSON.stringify({ error: String(error) })));`;
    const text = v.parse(v.string(), await post('/execute/async', { script, args: [] }));
    const { value, error } = JSON.parse(text) as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  };
  await post('/timeouts', { script: 60_000 });
  await resize();
  return {
    version: capabilities.browserVersion,
    evaluate,
    async open(url) {
      await post('/url', { url });
    },
    async click(x, y) {
      await post('/actions', { actions: clickActions(x, y) });
    },
    async type(text) {
      await post('/actions', { actions: typeActions(text) });
    },
    async close() {
      await http.send('DELETE', path);
      await stop(child);
      await display.close();
    },
  };

  /** WebDriver sets the outer size of a window, so the size of its bars is added. */
  async function resize(): Promise<void> {
    await post('/window/rect', WINDOW);
    const [width, height] = v.parse(size, await evaluate('[innerWidth, innerHeight]'));
    await post('/window/rect', {
      width: 2 * WINDOW.width - width,
      height: 2 * WINDOW.height - height,
    });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('No free port')),
      );
    });
  });
}
