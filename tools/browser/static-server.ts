import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface StaticHost {
  /** Folder whose files are served. */
  readonly root: string;
  /** Where below the host they appear, with both slashes: `/` or `/some/folder/`. */
  readonly base?: string;
  /** Whether it answers requests for a part of a file, as most hosts do. */
  readonly hasRanges?: boolean;
  onAnswer?(answer: Answer): void;
}

export interface Answer {
  /** Relative to the root; the file sent, whole or in part. */
  readonly file: string;
  readonly status: number;
  readonly bytes: number;
  /** When it was asked for, milliseconds since 1970. */
  readonly askedAt: number;
}

export interface RunningHost {
  /** With a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A plain static host on a free port: files, folders by their index.html, a redirect to the closing
 * slash, `404.html` with status 404 for the rest.
 */
export async function serveFolder(host: StaticHost): Promise<RunningHost> {
  const server = createServer((request, response) => answer(host, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${host.base ?? '/'}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(host: StaticHost, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://host');
  const base = host.base ?? '/';
  const path = decodeURIComponent(pathname);
  const file = path.startsWith(base) ? path.slice(base.length) : undefined;
  if (file === undefined || file.split('/').includes('..')) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here');
    return;
  }
  const found = join(host.root, file);
  if (existsSync(found) && statSync(found).isDirectory()) {
    if (!path.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    send(host, request, response, `${file}index.html`);
    return;
  }
  send(host, request, response, file);
}

function send(
  host: StaticHost,
  request: IncomingMessage,
  response: ServerResponse,
  wanted: string,
): void {
  const isThere = existsSync(join(host.root, wanted));
  if (!isThere && !existsSync(join(host.root, '404.html'))) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here');
    return;
  }
  const file = isThere ? wanted : '404.html';
  const path = join(host.root, file);
  const { size } = statSync(path);
  const range = isThere && host.hasRanges !== false ? rangeOf(request, size) : undefined;
  const status = isThere ? (range ? 206 : 200) : 404;
  const { start, end } = range ?? { start: 0, end: size - 1 };
  host.onAnswer?.({ file, status, bytes: end - start + 1, askedAt: Date.now() });
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': end - start + 1,
    'cache-control': 'no-cache',
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  if (status === 404 || size === 0) response.end(readFileSync(path));
  else createReadStream(path, { start, end }).pipe(response);
}

function rangeOf({ headers }: IncomingMessage, size: number) {
  const found = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '');
  if (!found) return undefined;
  const start = Number(found[1]);
  const end = Math.min(found[2] ? Number(found[2]) : size - 1, size - 1);
  return start <= end ? { start, end } : undefined;
}
