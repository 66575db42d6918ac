import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin, Rollup } from 'vite';
import type { PageManifest } from '../../src/panels/context/page-manifest';
import { notFoundPage, pageAt, withMergedSlashes } from './html';
import { sitePages } from './pages';

const DATA = 'public/generated/data';

/**
 * Makes the built app a site: a page for every address, so that links work cold on any static host and
 * from any folder, and a page for addresses that are none. `vite preview` serves it as such hosts do.
 */
export function site(manifests: readonly PageManifest[]): Plugin {
  let out = 'dist';
  let hasFailed = false;
  return {
    name: 'corridor-atlas-site',
    configResolved: ({ root, build }) => {
      out = resolve(root, build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      // In development Vite injects scripts and styles of its own, and serves from the root alone.
      handler: (html, { server, bundle }) =>
        server
          ? forDevelopment(html)
          : withMergedSlashes(html).replace('</head>', `${mapPreloads(bundle)}</head>`),
    },
    // A build that fails closes its bundle, too.
    renderError: () => {
      hasFailed = true;
    },
    closeBundle: () => (hasFailed ? undefined : writePages(out, manifests)),
    configurePreviewServer: (server) => {
      server.middlewares.use(redirectFolders(out));
      return () => server.middlewares.use(answerPages(out));
    },
  };
}

function forDevelopment(html: string): string {
  return html
    .replace('<base href="./"', '<base href="/"')
    .replace(/<meta\s+http-equiv[\s\S]*?\/>/, '');
}

/** The map is imported late, so that a browser without WebGL lives without it, but fetched at once. */
function mapPreloads(bundle: Rollup.OutputBundle | undefined): string {
  const files = Object.keys(bundle ?? {}).filter((file) =>
    /\/map-view-[^/]*\.(js|css)$/.test(file),
  );
  return files
    .map((file) =>
      file.endsWith('.js')
        ? `<link rel="modulepreload" crossorigin href="./${file}">`
        : `<link rel="preload" as="style" crossorigin href="./${file}">`,
    )
    .join('');
}

function writePages(out: string, manifests: readonly PageManifest[]): void {
  const index = readFileSync(join(out, 'index.html'), 'utf8');
  const assets = readdirSync(join(out, 'assets'));
  for (const page of sitePages(manifests, DATA)) {
    const messages = assets.find((file) => file.startsWith(`messages-${page.locale}-atlas-`));
    mkdirSync(join(out, page.path), { recursive: true });
    writeFileSync(
      join(out, page.path, 'index.html'),
      pageAt(index, page, messages && `assets/${messages}`),
    );
  }
  writeFileSync(join(out, '404.html'), notFoundPage(index));
}

/** `/en/p/chancay-port` leads to `/en/p/chancay-port/`, its query kept, as static hosts do it. */
function redirectFolders(out: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { path, query } = partsOf(request);
    if (path.endsWith('/') || !existsSync(join(out, path, 'index.html'))) {
      next();
      return;
    }
    response.writeHead(301, { location: `${path}/${query}` });
    response.end();
  };
}

/** What no file answered is a folder's page, or no page at all. */
function answerPages(out: string): Connect.SimpleHandleFunction {
  return (request: Connect.IncomingMessage, response) => {
    const { path } = partsOf(request);
    const page = join(out, path, 'index.html');
    const isPage = path.endsWith('/') && existsSync(page);
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(isPage ? page : join(out, '404.html')));
  };
}

/** What was asked for, whatever Vite made of it; escapes undone where they can be. */
function partsOf(request: Connect.IncomingMessage): { path: string; query: string } {
  const url = request.originalUrl ?? request.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? '' : url.slice(mark);
  try {
    return { path: decodeURIComponent(path).replaceAll('..', ''), query };
  } catch {
    return { path, query };
  }
}
