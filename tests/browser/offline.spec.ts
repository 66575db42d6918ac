import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { Selection } from '../../src/domain/selection';
import { translator } from '../../src/i18n/translator';
import {
  hasIds,
  isRecordManifest,
  type PageManifest,
} from '../../src/panels/context/page-manifest';
import { createPathCodec } from '../../src/url/path';
import { type RunningHost, serveFolder } from '../../tools/browser/static-server';
import { expect, test } from './support/atlas';
import { keptText, openInApp, visitOnce } from './support/kept-atlas';
import { anyRecordOf, DIST, MANIFESTS, nameOf, sources } from './support/published';

const t = translator('en', 'offline');
const BASE = '/some/folder/';

/** A file of each kind that the next build names anew, with its present name. */
const CHUNK = fileIn('assets', /^sharing-.+\.js$/);
const PACK = fileIn('offline', /^en-.+\.pack$/);
const NEXT_CHUNK = 'assets/sharing-nextnext.js';
const NEXT_PACK = 'offline/en-nextnext.pack';

test.describe('after one visit', { tag: '@all' }, () => {
  test.describe.configure({ mode: 'serial' });
  let host: RunningHost;
  let context: BrowserContext;
  let page: Page;
  let isNextBuild = false;

  test.beforeAll(async ({ browser }) => {
    host = await serveFolder({
      root: DIST,
      base: BASE,
      replace: (file) => (isNextBuild ? nextBuild(file) : undefined),
    });
    context = await browser.newContext({ serviceWorkers: 'allow' });
    page = await visitOnce(context, host.url);
  });

  test.afterAll(async () => {
    await context.close();
    await host.close().catch(() => undefined);
  });

  test('a newer build is offered, and pages of the older one go on with its files', async () => {
    const other = await context.newPage();
    await other.goto(`${host.url}en/p/`);
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    await other.evaluate(() => document.body.setAttribute('data-older', ''));

    isNextBuild = true;
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.locator('.notices')).toContainText(t('update'), { timeout: 30_000 });
    await page.getByRole('button', { name: t('update.take') }).click();
    await expect(page.locator('meta[name="next-build"]')).toBeAttached();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await expect(other.locator('body[data-older]')).toBeAttached();
    await openInApp(other, `${BASE}en/p/chancay-port/`);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(
      nameOf('project', 'chancay-port').en,
    );
    await other.keyboard.press('s');
    await expect(other.getByRole('dialog')).toBeVisible();
    expect(await isKept(page, CHUNK)).toBe(true);

    await other.close();
    await page.reload();
    await expect.poll(() => isKept(page, CHUNK)).toBe(false);
    expect(await isKept(page, NEXT_CHUNK)).toBe(true);
  });

  test('every kind of page opens without a network', async () => {
    await host.close();
    await page.goto(`${host.url}en/p/chancay-port/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      nameOf('project', 'chancay-port').en,
    );
    const { formatPath } = createPathCodec(MANIFESTS);
    for (const manifest of MANIFESTS) {
      await openInApp(page, BASE + formatPath({ locale: 'en', selection: exampleOf(manifest) }));
      const shown = page.locator(`#panel [data-page="${manifest.kind}"]`);
      await expect(shown.getByRole('heading', { level: 1 }), manifest.kind).toBeVisible();
      await expect(shown.locator('.skeleton'), manifest.kind).toHaveCount(0);
      await expect(shown.locator('.failure, .fault'), manifest.kind).toHaveCount(0);
    }
  });

  test('sea routes, search and unknown records answer without a network', async () => {
    await page.goto(`${host.url}en/c/brssz~cnsgh/`);
    await expect(page.locator('#panel .alternative-length').first()).toContainText(/[\d,]+ nm/);
    await page.keyboard.press('/');
    await page.keyboard.type('Arequipa');
    await expect(page.getByRole('option', { name: /Arequipa/ }).first()).toBeVisible();
    await openInApp(page, `${BASE}en/p/no-such-project/`);
    await expect(page.locator('.notices')).toContainText('no-such-project');
  });

  test('everything kept is removed at the reader’s wish, and stays so', async () => {
    await page.goto(`${host.url}en/about/`);
    await page.getByRole('button', { name: t('remove') }).click();
    await expect(keptText(page, 'off.removed')).toBeVisible();
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      wish: localStorage.getItem('corridor-atlas.offline'),
    }));
    expect(left).toEqual({ caches: [], workers: 0, wish: 'removed' });
  });
});

test.describe('where nothing can be kept', { tag: '@all' }, () => {
  test('a full device is said and the page goes on', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      quotaSize: 500_000,
    });
    await page.goto(`${baseURL}/en/about/`);
    await expect(keptText(page, 'off.full')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: t('keep') })).toBeVisible();
    await context.close();
  });

  test('a browser that denies storage is said and the page goes on', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    await context.addInitScript(() => {
      navigator.serviceWorker.register = async () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    const page = await context.newPage();
    await page.goto(`${baseURL}/en/about/`);
    await expect(keptText(page, 'off.refused')).toBeVisible({ timeout: 30_000 });
    await context.close();
  });
});

/** Ids of pages that are computed, and of a source, whose id is no part of its record. */
const IDS: Readonly<Record<string, string>> = {
  voyage: 'pechy~cnsgh',
  place: '-13.53/-71.97',
  'gains-place': 't.pucallpa',
  compare: 'p.las-bambas~p.toromocho',
  source: sources[0]?.id ?? '',
};

/** Returns an example of a kind of page. */
function exampleOf(manifest: PageManifest): Selection {
  const id = IDS[manifest.kind];
  if (isRecordManifest(manifest)) return { kind: manifest.kind, id: id ?? anyRecordOf(manifest) };
  return hasIds(manifest) ? { kind: manifest.kind, id: id ?? '' } : { kind: manifest.kind };
}

/** Returns what the next build has in place of files of this one: it names a chunk and a pack anew, and lacks the present ones. */
function nextBuild(file: string): string | Uint8Array | null | undefined {
  if (file === CHUNK || file === PACK) return null;
  if (file === NEXT_CHUNK) return readFileSync(`${DIST}/${CHUNK}`);
  if (file === NEXT_PACK) return readFileSync(`${DIST}/${PACK}`);
  if (file !== 'sw.js') return undefined;
  return readFileSync(`${DIST}/sw.js`, 'utf8')
    .replaceAll(CHUNK, NEXT_CHUNK)
    .replaceAll(PACK, NEXT_PACK)
    .replace(/(version:[`"'])[\w-]+/, '$1nextnext')
    .replace('</head>', '<meta name=next-build></head>');
}

function fileIn(folder: string, name: RegExp): string {
  const found = readdirSync(`${DIST}/${folder}`).find((file) => name.test(file));
  if (!found) throw new Error(`${DIST}/${folder} has no file ${name}`);
  return `${folder}/${found}`;
}

/** Returns whether a file is kept, of whatever build. */
async function isKept(page: Page, file: string): Promise<boolean> {
  return page.evaluate(
    async (url) => (await caches.match(new URL(url, document.baseURI))) !== undefined,
    file,
  );
}
