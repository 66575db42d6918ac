import { setTimeout as after } from 'node:timers/promises';

const READY_MS = 20_000;
const BETWEEN_MS = 25;

/** The HTTP form of WebDriver (https://www.w3.org/TR/webdriver2/). */
export class WebDriverClient {
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Resolves when the driver answers. Throws if it does not within 20 s. */
  async ready(): Promise<void> {
    const deadline = Date.now() + READY_MS;
    for (;;) {
      try {
        await this.send('GET', '/status');
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await after(BETWEEN_MS);
      }
    }
  }

  /** Returns the value of an answer. Throws the driver's error. */
  async send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    const response = await fetch(this.url + path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) {
      const { error, message } = value as { error?: string; message?: string };
      throw new Error(`${path}: ${error ?? response.status} ${message ?? ''}`);
    }
    return value;
  }
}
