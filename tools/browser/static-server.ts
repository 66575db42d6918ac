import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface StaticHost {
  /** Folder whose files are served. */
  readonly root: string;
  /** Path below the host, with leading and trailing slash: `/` or `/some/folder/`. */
  readonly base?: string;
  /** A free one if it is not given. */
  readonly port?: number;
  /** Whether the host answers range requests, as most hosts do. */
  readonly hasRanges?: boolean;
  /** Whether text is sent with brotli to browsers that take it, and may be kept by them, as on most hosts. */
  readonly isCompressed?: boolean;
  /**
   * A script that every page runs before its own; served as a file, because the pages' policy allows no inline
   * script.
   */
  readonly firstScript?: string;
  /** Returns what is sent in place of a file, as after the next publication: a text, or null for a file that is gone. */
  replace?(file: string): string | Uint8Array | null | undefined;
  onAnswer?(answer: Answer): void;
}

export interface Answer {
  /** The file sent, whole or in part, relative to the root. */
  readonly file: string;
  readonly status: number;
  readonly bytes: number;
  /** Time of the request, milliseconds since 1970. */
  readonly askedAt: number;
}

export interface RunningHost {
  /** With a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

const FIRST_SCRIPT = 'first-script.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Quality of brotli that hosts use for what they compress once. */
const BROTLI_QUALITY = 9;
const TEXTS = ['.html', '.js', '.mjs', '.css', '.json', '.svg'];

/** Compressed files by path, with the time at which the file was written. */
const compressed = new Map<string, { readonly writtenAt: number; readonly content: Buffer }>();

/**
 * Serves a folder as a plain static host on this machine: files, folders by their index.html, a redirect to the
 * trailing slash, and `404.html` with status 404 for everything else. Resolves when the host listens.
 */
export async function serveFolder(host: StaticHost): Promise<RunningHost> {
  const server = createServer((request, response) => answer(host, request, response));
  await new Promise<void>((resolve) => server.listen(host.port ?? 0, '127.0.0.1', resolve));
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
  const asked = parseTarget(request.url ?? '/');
  if (asked === undefined) {
    refuse(response, 400, 'Not an address');
    return;
  }
  const { path, search } = asked;
  const base = host.base ?? '/';
  const file = path.startsWith(base) ? path.slice(base.length) : undefined;
  if (file === undefined) {
    refuse(response, 404, 'Nothing here');
    return;
  }
  if (file === FIRST_SCRIPT && host.firstScript !== undefined) {
    response.writeHead(200, { 'content-type': TYPES['.js'] }).end(host.firstScript);
    return;
  }
  const instead = host.replace?.(file);
  if (instead === null) {
    refuse(response, 404, 'No longer here');
    return;
  }
  if (instead !== undefined) {
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    response.end(instead);
    return;
  }
  const found = join(host.root, file);
  if (!path.endsWith('/') && isFolder(found)) {
    response.writeHead(301, { location: `${encodeURI(path)}/${search}` }).end();
    return;
  }
  send(host, request, response, isFolder(found) ? `${file}index.html` : file);
}

/**
 * Returns the path of a request's target, decoded and with doubled slashes merged, and its query with the question
 * mark. Returns undefined for a target that can name no file: a malformed escape, a NUL, a step upward.
 */
export function parseTarget(
  target: string,
): { readonly path: string; readonly search: string } | undefined {
  const mark = target.indexOf('?');
  const path = decoded(mark < 0 ? target : target.slice(0, mark))?.replace(/\/{2,}/g, '/');
  if (!path?.startsWith('/') || path.includes('\0') || /[\r\n]/.test(target)) return undefined;
  if (path.split(/[\\/]/).includes('..')) return undefined;
  return { path, search: mark < 0 ? '' : target.slice(mark) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statusOf(path)?.isFile() ?? false;
}

/**
 * Returns undefined for paths that do not exist, and for paths that cannot: too long a name, a folder below a
 * file.
 */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: 400 | 404, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
}

function send(
  host: StaticHost,
  request: IncomingMessage,
  response: ServerResponse,
  wanted: string,
): void {
  const isThere = isFile(join(host.root, wanted));
  if (!isThere && !isFile(join(host.root, '404.html'))) {
    refuse(response, 404, 'Nothing here');
    return;
  }
  const file = isThere ? wanted : '404.html';
  const path = join(host.root, file);
  if (host.firstScript !== undefined && extname(file) === '.html') {
    const page = withFirstScript(readFileSync(path, 'utf8'), host.base ?? '/');
    const status = isThere ? 200 : 404;
    host.onAnswer?.({ file, status, bytes: Buffer.byteLength(page), askedAt: Date.now() });
    response.writeHead(status, { 'content-type': TYPES['.html'] }).end(page);
    return;
  }
  const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (host.isCompressed && takesBrotli && TEXTS.includes(extname(file))) {
    const content = compressedFile(path);
    const status = isThere ? 200 : 404;
    host.onAnswer?.({ file, status, bytes: content.length, askedAt: Date.now() });
    response.writeHead(status, {
      ...headersOf(file, content.length),
      'content-encoding': 'br',
      ...KEPT,
    });
    response.end(content);
    return;
  }
  const { size } = statSync(path);
  const range = isThere && host.hasRanges !== false ? rangeOf(request, size) : undefined;
  const status = isThere ? (range ? 206 : 200) : 404;
  const { start, end } = range ?? { start: 0, end: size - 1 };
  host.onAnswer?.({ file, status, bytes: end - start + 1, askedAt: Date.now() });
  response.writeHead(status, {
    ...headersOf(file, end - start + 1),
    ...(host.isCompressed ? KEPT : { 'cache-control': 'no-cache' }),
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  if (status === 404 || size === 0) response.end(readFileSync(path));
  else createReadStream(path, { start, end }).pipe(response);
}

const KEPT = { 'cache-control': 'max-age=600' };

function headersOf(file: string, bytes: number) {
  return {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': bytes,
  };
}

function compressedFile(path: string): Buffer {
  const writtenAt = statSync(path).mtimeMs;
  const known = compressed.get(path);
  if (known?.writtenAt === writtenAt) return known.content;
  const content = brotliCompressSync(readFileSync(path), {
    params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
  });
  compressed.set(path, { writtenAt, content });
  return content;
}

function withFirstScript(page: string, base: string): string {
  return page.replace('<head>', `<head><script src="${base}${FIRST_SCRIPT}"></script>`);
}

function rangeOf({ headers }: IncomingMessage, size: number) {
  const found = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '');
  if (!found) return undefined;
  const start = Number(found[1]);
  const end = Math.min(found[2] ? Number(found[2]) : size - 1, size - 1);
  return start <= end ? { start, end } : undefined;
}
