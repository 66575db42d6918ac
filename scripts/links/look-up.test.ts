import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUp } from './look-up';

/** Status and, of redirections, target by path. */
const PAGES: Readonly<Record<string, readonly [status: number, to?: string]>> = {
  '/page': [200],
  '/slash/': [200],
  '/slash': [301, '/slash/'],
  '/old': [301, '/older'],
  '/older': [308, '/page'],
  '/for-now': [302, '/page'],
  '/deleted': [301, '/'],
  '/': [200],
  '/gone': [410],
  '/guarded': [403],
  '/broken': [500],
  '/round': [302, '/round'],
};
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    if (url === '/slow') return;
    const [status, to] = PAGES[url] ?? [404];
    response.writeHead(status, to === undefined ? {} : { location: to }).end('A page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address is looked up', () => {
  it.each([
    ['/page', { state: 'reached' }],
    ['/slash', { state: 'reached' }],
    ['/for-now', { state: 'reached' }],
    ['/', { state: 'reached' }],
    ['/nowhere', { state: 'dead', why: 'HTTP 404' }],
    ['/gone', { state: 'dead', why: 'HTTP 410' }],
    ['/deleted', { state: 'dead', why: 'leads to the front page' }],
    ['/guarded', { state: 'refused', why: 'HTTP 403' }],
    ['/broken', { state: 'silent', why: 'HTTP 500' }],
    ['/round', { state: 'silent', why: 'more than 6 redirections' }],
  ])('%s: %o', async (path, answer) => {
    expect(await lookUp(`${origin}${path}`)).toEqual(answer);
  });

  it('names the address to which a page has moved for good', async () => {
    expect(await lookUp(`${origin}/old`)).toEqual({ state: 'moved', to: `${origin}/page` });
  });

  it('is silent if the host does not answer in time', async () => {
    expect(await lookUp(`${origin}/slow`, 50)).toMatchObject({ state: 'silent' });
  });

  it('is silent if nothing listens', async () => {
    expect(await lookUp('http://127.0.0.1:9/')).toMatchObject({ state: 'silent' });
  });
});
