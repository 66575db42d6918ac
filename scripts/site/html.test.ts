import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { atlasGrammar, relativeAddress } from '../../src/url/address';
import { readManifests } from '../../tools/pages/read-manifests';
import { CHANCAY } from './chancay.fixture';
import { pageAt, withFirstScript } from './html';
import { HELP_FILE, helpIn, helpInAllLanguages, MAX_DEPTH, notFoundPage } from './not-found';

const INDEX = readFileSync('index.html', 'utf8');
const HOST = 'https://host.test';

/** Runs `find-root.js` as a browser without a page would. */
let rootOf: (scriptUrl: string) => string;
beforeAll(async () => {
  const source = readFileSync('public/find-root.js').toString('base64');
  ({ rootOf } = await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`));
});

/** Returns the address after the page's inline script has run: another one if the script redirects. */
function afterMerging(href: string): string {
  const location = { ...partsOf(href), replace: (to: string) => Object.assign(location, { to }) };
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(withFirstScript(INDEX)) ?? [];
  vm.runInNewContext(script, { location, addEventListener: () => undefined });
  return 'to' in location ? new URL(String(location.to), href).href : href;
}

function partsOf(href: string) {
  const { pathname, search, hash } = new URL(href);
  return { pathname, search, hash };
}

/** Returns the root that a host's 404 page finds at an address, or undefined if none of its scripts exists. */
function rootFoundAt(href: string, base: string, mergesSlashes: boolean): string | undefined {
  const sources = notFoundPage(withFirstScript(INDEX)).matchAll(/src="([^"]*find-root\.js)"/g);
  const urls = [...sources].map(([, source = '']) => new URL(source, href));
  const isThere = ({ pathname }: URL) =>
    (mergesSlashes ? pathname.replace(/\/{2,}/g, '/') : pathname) === `${base}find-root.js`;
  const found = urls.find(isThere);
  return found && rootOf(found.href);
}

const LINKS = [
  'en/c/brssz~via.panama~cnsgh/?v=1&closed=suez#x',
  'es/p/chancay-port/',
  'zh/about/distances/index.html',
  'en/',
  'port/pechy',
];
const SCRAPS = [
  '/',
  '//',
  '///',
  '.',
  '..',
  '../',
  './',
  '%2F',
  '%2e%2e/',
  '\\',
  '~',
  'n',
  '%',
  '%00',
];

/** A link with parts of paths inserted at random places. */
const mutated = fc
  .tuple(
    fc.constantFrom(...LINKS),
    fc.array(fc.tuple(fc.nat({ max: 40 }), fc.constantFrom(...SCRAPS)), { maxLength: 6 }),
  )
  .map(([link, scraps]) =>
    scraps.reduce((text, [at, scrap]) => text.slice(0, at) + scrap + text.slice(at), link),
  );

describe('the page for unknown addresses', () => {
  it('finds the root from every mutated link, in any folder, on both kinds of hosts', () => {
    fc.assert(
      fc.property(
        mutated,
        fc.constantFrom('/', '/some/folder/'),
        fc.boolean(),
        (link, base, mergesSlashes) => {
          const asked = new URL(`${HOST}${base}${link}`).href;
          const href = afterMerging(asked);
          // A step upward may leave the folder, and what another site answers is outside the test.
          fc.pre([asked, href].every((each) => each.startsWith(`${HOST}${base}`)));
          expect(rootFoundAt(href, base, mergesSlashes)).toBe(`${HOST}${base}`);
        },
      ),
      { numRuns: process.env.ATLAS_LONG ? 2000 : 500 },
    );
  });

  it.each(['/en///c/brssz~via.panama~cnsgh/', '/en/c/brssze//n/..~cnsgh/', `/${'a/'.repeat(40)}`])(
    'finds the root from %s',
    (path) => {
      expect(rootFoundAt(HOST + path, '/', false)).toBe(`${HOST}/`);
      expect(rootFoundAt(`${HOST}//x`, '/', true)).toBe(`${HOST}/`);
    },
  );

  it('requests one file for each folder of the address, however many scripts it lists', () => {
    const page = notFoundPage(INDEX);
    const urls = [...page.matchAll(/src="([^"]*find-root\.js)"/g)].map(
      ([, source = '']) => new URL(source, `${HOST}/en/p/nowhere/`).href,
    );
    expect(urls).toHaveLength(MAX_DEPTH + 1);
    expect(new Set(urls).size).toBe(4);
  });

  it('shows readers without scripts the file in the folder of their language, in any folder', () => {
    const page = notFoundPage(INDEX);
    const tried = (path: string) =>
      [...page.matchAll(/<object type="text\/html" data="([^"]+)"/g)].map(
        ([, file = '']) => new URL(file, `${HOST}${path}`).pathname,
      );
    const there = ['en/', 'zh/', ''].map((folder) => `/some/folder/${folder}${HELP_FILE}`);
    const found = (path: string) => tried(path).find((file) => there.includes(file));
    expect(found('/some/folder/zh/c/brssz~cnsgh/')).toBe(`/some/folder/zh/${HELP_FILE}`);
    expect(found('/some/folder/en/nowhere')).toBe(`/some/folder/en/${HELP_FILE}`);
    expect(found('/some/folder/fr/c/brssz~cnsgh')).toBe(`/some/folder/${HELP_FILE}`);
    expect(page).toContain("object-src 'self'");
    expect(page).toMatch(/<title>404 · /);
  });

  it('says what the address is in the language, with links to lists that are there', async () => {
    const manifests = await readManifests();
    const help = helpIn('pt', manifests);
    expect(help).toContain('<html lang="pt">');
    const links = [...help.matchAll(/<a href="([^"]+)" target="_top">/g)].map(([, href]) => href);
    expect(links).toEqual(expect.arrayContaining(['./', './p/', './port/', './about/changes/']));
    const fronts = [...helpInAllLanguages().matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
    expect(fronts).toEqual(['./en/', './es/', './pt/', './zh/']);
  });

  it('opens the view of a link with doubled slashes', async () => {
    const href = `${HOST}/some//folder///en///c/brssz~via.panama~cnsgh/?v=1&closed=suez`;
    const address = relativeAddress(`${HOST}/some/folder/`, afterMerging(href));
    const { parse } = atlasGrammar(await readManifests());
    expect(parse(address, 'es')).toMatchObject({
      state: {
        locale: 'en',
        selection: { kind: 'voyage', id: 'brssz~via.panama~cnsgh' },
        closures: { closed: ['suez'] },
      },
      problems: [],
    });
  });
});

describe('a page of the site', () => {
  const page = pageAt({ index: withFirstScript(INDEX) }, CHANCAY, 'assets/messages-en-atlas-x.js');

  it('fetches the messages of its locale early', () => {
    expect(page).toContain(
      '<link rel="modulepreload" crossorigin href="./assets/messages-en-atlas-x.js">',
    );
  });

  it('is indexed, and the page for unknown addresses is not', () => {
    const isIndexed = (html: string) => !html.includes('<meta name="robots" content="noindex">');
    expect(isIndexed(page)).toBe(true);
    expect(isIndexed(notFoundPage(INDEX))).toBe(false);
    expect(notFoundPage(INDEX)).not.toContain('rel="canonical"');
  });

  it('leads back to the root from its own address', () => {
    const [, base = ''] = /<base href="([^"]+)"/.exec(page) ?? [];
    expect(new URL(base, `${HOST}/some/folder/en/p/chancay-port/`).href).toBe(
      `${HOST}/some/folder/`,
    );
  });

  it.each([
    ['/en///p/chancay-port/?v=1#x', '/en/p/chancay-port/?v=1#x'],
    ['//en/p/chancay-port//', '/en/p/chancay-port/'],
    ['/en%2Fp%2fchancay-port/', '/en/p/chancay-port/'],
    ['/en/p/chancay-port/?next=//x', '/en/p/chancay-port/?next=//x'],
  ])('served at %s redirects to %s', (from, to) => {
    expect(afterMerging(HOST + from)).toBe(HOST + to);
  });

  it('allows no inline script except the one that merges slashes', () => {
    const [, policy = ''] = /script-src ([^;]+);/.exec(page) ?? [];
    const inline = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) =>
      createHash('sha256').update(text).digest('base64'),
    );
    expect(policy).toBe(`'self' 'sha256-${inline.join()}'`);
  });
});
