import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { notFoundPage, pageAt } from './html';
import { sitePages } from './pages';

const OUT = 'dist';

/** A path below which the built site holds files rather than pages. */
const FILES = /^\/(assets|generated|icon\.svg)/;

/**
 * Makes the built app a site: a page for every address, so that links work cold on any static host and
 * from any folder, and a page for addresses that are none. `vite preview` serves it as such hosts do.
 */
export function site(): Plugin {
  return {
    name: 'corridor-atlas-site',
    transformIndexHtml: {
      order: 'post',
      // In development Vite injects scripts and styles of its own, and serves from the root alone.
      handler: (html, { server }) =>
        server
          ? html
              .replace('<base href="./"', '<base href="/"')
              .replace(/<meta\s+http-equiv[\s\S]*?\/>/, '')
          : html,
    },
    closeBundle: writePages,
    configurePreviewServer: (server) => {
      server.middlewares.use(redirectFolders);
      return () => server.middlewares.use(answerNotFound);
    },
  };
}

function writePages(): void {
  const index = readFileSync(join(OUT, 'index.html'), 'utf8');
  for (const page of sitePages()) {
    mkdirSync(join(OUT, page.path), { recursive: true });
    writeFileSync(join(OUT, page.path, 'index.html'), pageAt(index, page));
  }
  writeFileSync(join(OUT, '404.html'), notFoundPage(index));
}

/** `/en/p/chancay-port` leads to `/en/p/chancay-port/`, its query kept, as static hosts do it. */
function redirectFolders(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  next: Connect.NextFunction,
): void {
  const [path = '/', query] = (request.url ?? '/').split('?');
  const isFolder = !path.endsWith('/') && !/\.\w+$/.test(path) && !FILES.test(path);
  const isKnown = isFolder && sitePages().some((page) => `/${page.path}` === `${path}/`);
  if (!isKnown) {
    next();
    return;
  }
  response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` });
  response.end();
}

function answerNotFound(_request: Connect.IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(readFileSync(join(OUT, '404.html')));
}
