import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningHost, serveFolder } from './static-server';

let root: string;
let host: RunningHost;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  root = join(folder, 'site');
  mkdirSync(join(root, 'en', 'p'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, '404.html'), 'unknown');
  writeFileSync(join(root, 'en', 'p', 'index.html'), 'projects');
  host = await serveFolder({ root });
});

afterAll(async () => {
  await host.close();
  rmSync(join(root, '..'), { recursive: true });
});

/** Sends the path unchanged, which `fetch` would normalize. */
function ask(path: string): Promise<{ status: number; text: string; location?: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(host.url);
    request({ hostname, port, path }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        const { location } = response.headers;
        resolve({ status: response.statusCode ?? 0, text, ...(location && { location }) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('a static host', () => {
  it.each(['/en/p/', '/en//p/', '//en/p/', '/en%2Fp/', '/en/p/index.html', '/en/p/?x=%'])(
    'answers %s with the page',
    async (path) => {
      expect(await ask(path)).toEqual({ status: 200, text: 'projects' });
    },
  );

  it('redirects a folder to its trailing slash and keeps the query', async () => {
    expect(await ask('/en/p?v=1')).toMatchObject({ status: 301, location: '/en/p/?v=1' });
    expect(await ask('//en//p')).toMatchObject({ status: 301, location: '/en/p/' });
  });

  it.each([
    ...['/en/%E0%A4%A', '/%', '/en/%zz/', '/..', '/../secret.txt', '/%2e%2e/secret.txt'],
    ...['/en/%00', '/..%5csecret.txt', '/%2e%2e%2fsecret.txt', '*', 'http://[/'],
  ])('refuses %s', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  it.each([
    ['a long name', `/${'x'.repeat(5000)}`],
    ['many folders', `/${'a/'.repeat(3000)}`],
    ['a folder without a page', '/en/'],
    ['a folder below a file', '/404.html/'],
    ['a name beyond ASCII', '/%F0%9F%9A%A2/'],
  ])('answers %s with the page for unknown addresses', async (_, path) => {
    expect(await ask(path)).toEqual({ status: 404, text: 'unknown' });
  });

  it('survives input that is not HTTP', async () => {
    const { hostname, port } = new URL(host.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('\0\0 nonsense\r\n\r\n'));
      socket.on('close', () => resolve()).on('error', () => resolve());
      socket.resume();
    });
    expect((await ask('/en/p/')).status).toBe(200);
  });
});
