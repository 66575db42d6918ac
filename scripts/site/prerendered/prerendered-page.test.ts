import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANCAY } from '../chancay.fixture';
import { pageAt, withFirstScript } from '../html';
import { EARLY_FILE, prerenderedPage, prerenderedSheets, rootWithLinks } from './prerendered-page';

const INDEX = withFirstScript(readFileSync('index.html', 'utf8'));
const BUILT = pageAt({ index: INDEX }, CHANCAY, undefined);
const CONTENT = {
  markup: '<h1>Chancay: $& of $1</h1>',
  sheets: ['assets/panels-x.css'],
  note: 'No <script>',
};

describe('a prerendered page', () => {
  const page = prerenderedPage(BUILT, CONTENT);

  it('stands before the element of the app, in place of the general note', () => {
    expect(page).toMatch(
      /<div id="prerendered"><h1>Chancay: \$& of \$1<\/h1><noscript><p class="prerendered-note">No &lt;script&gt;<\/p><\/noscript><\/div>\s*<div id="panels"><\/div>/,
    );
    const body = page.slice(page.indexOf('<body>'));
    expect(body.match(/<noscript>/g)).toHaveLength(1);
    expect(page).toContain('<link rel="stylesheet" crossorigin href="./assets/panels-x.css">');
  });

  it('allows its inline scripts and no others', () => {
    const [, policy = ''] = /script-src ([^;]+);/.exec(page) ?? [];
    const hashes = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    expect(hashes).toHaveLength(1);
    expect(policy.split(' ').toSorted()).toEqual(["'self'", ...hashes].toSorted());
  });

  it('is read by its fonts and style sheets before the code is fetched, which names what the page needs then', () => {
    const built = BUILT.replace(
      '</head>',
      '<link rel="modulepreload" href="./assets/shared-x.js"><link rel="modulepreload" href="./assets/map-view-x.js" data-panels="panels-x"></head>',
    );
    const scripts = ['shared-x', 'panels-x', 'desk-x'];
    const head = prerenderedPage(built, { ...CONTENT, scripts });
    expect(head.indexOf(EARLY_FILE)).toBeLessThan(head.indexOf('latin-600'));
    const order = [...head.matchAll(/\b(latin-600|panels-x\.css|main\.ts|map-view-x)/g)];
    expect(order.map(([, name]) => name)).toEqual([
      'latin-600',
      'panels-x.css',
      'main.ts',
      'map-view-x',
    ]);
    expect(head).toContain(' data-panels="panels-x desk-x">');
  });

  it('names the routes that are kept for it', () => {
    const page = prerenderedPage(BUILT, { ...CONTENT, routes: 'routes/x.json' });
    expect(page).toContain('<div id="prerendered" data-routes="routes/x.json">');
    expect(prerenderedPage(BUILT, CONTENT)).not.toContain('data-routes');
  });

  it('is not made of a page that is one already', () => {
    expect(() => prerenderedPage(page, CONTENT)).toThrow('noscript');
  });
});

describe('the style sheets of a prerendered page', () => {
  const ASSETS = [
    'estimates-abcdefgh.css',
    'panels-abcd_fgh.css',
    'record-parts-abcdefgh.css',
    'records-abc-efgh.css',
  ];

  it('are those of its bundle in the order of the app', () => {
    expect(
      prerenderedSheets(undefined, [...ASSETS, 'panels-abcdefgh.js', 'desk-abcdefgh.css']),
    ).toEqual([
      'panels-abcd_fgh.css',
      'record-parts-abcdefgh.css',
      'estimates-abcdefgh.css',
      'records-abc-efgh.css',
    ]);
  });

  it('are all there', () => {
    expect(() => prerenderedSheets('desk', ASSETS)).toThrow('search');
  });
});

describe('the root', () => {
  it('links to the front page of every language for readers without scripts', () => {
    const [, inside = ''] = /<noscript>(.*)<\/noscript>/s.exec(rootWithLinks(INDEX)) ?? [];
    const links = [...inside.matchAll(/href="([^"]+)" lang="([^"]+)"/g)].map(([, ...all]) => all);
    expect(links).toEqual([
      ['./en/', 'en'],
      ['./es/', 'es'],
      ['./pt/', 'pt'],
      ['./zh/', 'zh-Hans'],
    ]);
  });
});
