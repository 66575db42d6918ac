import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin, Rollup } from 'vite';
import { LOCALES } from '../../src/domain/locale';
import type { PageManifest } from '../../src/panels/context/page-manifest';
import { readPublished } from '../../tools/published/read-published';
import { formerPages } from './former-pages';
import { rootHead } from './head';
import { pageAt, withFirstScript, withHead } from './html';
import { readLastChanges } from './last-changes';
import { HELP_FILE, helpIn, helpInAllLanguages, notFoundPage } from './not-found';
import { buildServiceWorker } from './offline/build-service-worker';
import { installLinks } from './offline/web-manifest';
import { writeInstallFiles } from './offline/write-install-files';
import { sitePages } from './pages';
import { robotsOf, sitemapOf } from './sitemap';

const DATA = 'public/generated/data';
const CHANGELOG = 'data/changelog.json';

/**
 * Returns the plugin that makes the built app a site: a page for every address, so that links work on any static
 * host and in any folder, a page for unknown addresses, and what crawlers read. Given the address at which the site will be
 * published, it writes absolute addresses for them. `vite preview` serves the site as such hosts do.
 */
export function site(manifests: readonly PageManifest[], siteUrl: string | undefined): Plugin {
  let out = 'dist';
  let hasFailed = false;
  return {
    name: 'corridor-atlas-site',
    configResolved: ({ root, build }) => {
      out = resolve(root, build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      // In development Vite injects its own scripts and styles, and serves from the root only.
      handler: (html, { server, bundle }) =>
        server
          ? forDevelopment(html)
          : withFirstScript(html).replace(
              '</head>',
              `${mapPreloads(html, bundle)}${installLinks()}</head>`,
            ),
    },
    // A build that fails also closes its bundle.
    renderError: () => {
      hasFailed = true;
    },
    closeBundle: async () => {
      if (hasFailed) return;
      const index = readFileSync(join(out, 'index.html'), 'utf8');
      writePages(out, manifests, siteUrl);
      writeInstallFiles(out);
      await buildServiceWorker(out, index);
    },
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

/** What the panels need, by the beginnings of their names. */
const OF_PANELS = ['panels', 'preact', 'take-over'];

/**
 * Returns the preloads of the map's chunks that a page does not load already. The map is imported dynamically, so that a browser
 * without WebGL works without it, but fetched at once. The preload of its code names the scripts that `app/fetch-ahead.ts` fetches after it.
 */
function mapPreloads(html: string, bundle: Rollup.OutputBundle | undefined): string {
  const files = Object.keys(bundle ?? {});
  /** Names of scripts without folder and ending. */
  const startingWith = (name: string) =>
    files.flatMap((file) => new RegExp(`/(${name}-[^/]*)\\.js$`).exec(file)?.[1] ?? []);
  const [worker = ''] = startingWith('maplibre-gl-worker');
  const panels = OF_PANELS.flatMap(startingWith).join(' ');
  const sheets = files.filter((file) => /\/map-view-[^/]*\.css$/.test(file));
  /** Bytes of a script as it is read. */
  const sizeOf = (script: string) => {
    const file = bundle?.[`assets/${script}.js`];
    return Buffer.byteLength(file?.type === 'chunk' ? file.code : (file?.source ?? ''));
  };
  const imported = startingWith('map-view').flatMap((script) => {
    const file = bundle?.[`assets/${script}.js`];
    return file?.type === 'chunk' ? file.imports.filter((name) => !html.includes(name)) : [];
  });
  return [
    ...startingWith('map-view').map(
      (script) =>
        `<link rel="modulepreload" crossorigin href="./assets/${script}.js" data-size="${sizeOf(script)}" data-worker="${worker}" data-worker-size="${sizeOf(worker)}" data-panels="${panels}">`,
    ),
    ...imported.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
    ...sheets.map((file) => `<link rel="preload" as="style" crossorigin href="./${file}">`),
  ].join('');
}

function writePages(
  out: string,
  manifests: readonly PageManifest[],
  url: string | undefined,
): void {
  const index = readFileSync(join(out, 'index.html'), 'utf8');
  const assets = readdirSync(join(out, 'assets'));
  const pages = sitePages(manifests, DATA, readLastChanges(CHANGELOG));
  for (const page of pages) {
    const messages = assets.find((file) => file.startsWith(`messages-${page.locale}-atlas-`));
    mkdirSync(join(out, page.path), { recursive: true });
    writeFileSync(
      join(out, page.path, 'index.html'),
      pageAt({ index, url }, page, messages && `assets/${messages}`),
    );
  }
  for (const { path, html } of formerPages(
    manifests,
    readPublished(DATA, 'former-ids.json'),
    url,
  )) {
    mkdirSync(join(out, path), { recursive: true });
    writeFileSync(join(out, path, 'index.html'), html);
  }
  writeFileSync(join(out, '404.html'), notFoundPage(index));
  writeFileSync(join(out, HELP_FILE), helpInAllLanguages());
  for (const locale of LOCALES)
    writeFileSync(join(out, locale, HELP_FILE), helpIn(locale, manifests));
  const front = pages.find(({ selection }) => selection.kind === 'overview');
  if (front) writeFileSync(join(out, 'index.html'), withHead(index, rootHead(front, url)));
  writeFileSync(join(out, 'robots.txt'), robotsOf(url));
  if (url !== undefined) writeFileSync(join(out, 'sitemap.xml'), sitemapOf(pages, url));
}

/** Redirects `/en/p/chancay-port` to `/en/p/chancay-port/` with its query, as static hosts do. */
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

/** Answers requests that match no file with a folder's page, or with the page for unknown addresses. */
function answerPages(out: string): Connect.SimpleHandleFunction {
  return (request: Connect.IncomingMessage, response) => {
    const { path } = partsOf(request);
    const page = join(out, path, 'index.html');
    const isPage = path.endsWith('/') && existsSync(page);
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(isPage ? page : join(out, '404.html')));
  };
}

/**
 * Returns path and query of the original request, before Vite changed them, with escapes decoded where possible.
 */
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
