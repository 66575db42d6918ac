import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { BidiConnection } from './bidi-connection';
import { findProgram, startAndRead, stop } from './child';
import { findDisplay, openDisplay } from './display';
import { clickActions, type Engine, type Session, typeActions, WINDOW } from './engine';

const started = v.object({ capabilities: v.object({ browserVersion: v.string() }) });
const opened = v.object({ context: v.string() });
const evaluated = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.string()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

/** Firefox as installed, which implements WebDriver BiDi itself and needs no driver. */
export const firefox: Engine = {
  name: 'Firefox',
  needs: 'needs firefox-esr or firefox, and Xvfb',
  async find() {
    const program = findProgram('firefox-esr', 'firefox');
    return program && findDisplay() ? () => startFirefox(program) : undefined;
  },
};

async function startFirefox(program: string): Promise<Session> {
  const display = await openDisplay();
  const profile = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
  const { child, match: url } = await startAndRead(
    program,
    ['--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { channel: 2, pattern: /BiDi listening on (ws:\S+)/, env: display.env },
  );
  const bidi = await BidiConnection.open(`${url}/session`);
  const { capabilities } = v.parse(started, await bidi.send('session.new', { capabilities: {} }));
  // Without a window manager the first window never has the focus and receives no focus events; a second one
  // does.
  const { context } = v.parse(
    opened,
    await bidi.send('browsingContext.create', { type: 'window' }),
  );
  await bidi.send('browsingContext.setViewport', { context, viewport: WINDOW });
  const act = (actions: readonly unknown[]) =>
    bidi.send('input.performActions', { context, actions });
  return {
    version: capabilities.browserVersion,
    async open(page) {
      await bidi.send('browsingContext.navigate', { context, url: page, wait: 'complete' });
    },
    async evaluate(expression) {
      const answer = await bidi.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      const outcome = v.parse(evaluated, answer);
      if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
      const { value } = outcome.result;
      return value === undefined ? undefined : JSON.parse(value);
    },
    async click(x, y) {
      await act(clickActions(x, y));
    },
    async type(text) {
      await act(typeActions(text));
    },
    async close() {
      bidi.close();
      await stop(child);
      await display.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
