import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crawl } from './crawl';
import { SMALL_PAGES, writeSmallSite } from './small-site.fixture';

const PORT = 'es/p/chancay-port/';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeSmallSite(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

function edit(path: string, from: string | RegExp, to: string): void {
  const file = join(folder, path, 'index.html');
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

function faults(): readonly string[] {
  return crawl({ folder, pages: SMALL_PAGES }).map(({ path, fault }) => `${path}: ${fault}`);
}

/** A change of the page of the port in Spanish, and the fault that it makes. */
const BROKEN: readonly (readonly [
  name: string,
  from: string | RegExp,
  to: string,
  fault: string,
])[] = [
  [
    'a page that is not there',
    'href="./es/#top"',
    'href="./es/p/"',
    './es/p/ is no file of the site',
  ],
  [
    'a folder without its slash',
    'href="./es/#top"',
    'href="./es"',
    './es has no slash at its end, so that it redirects',
  ],
  ['a place that is not there', '#top"', '#foot"', 'es/index.html has no place "foot"'],
  ['an address above the site', './es/#top', '../x/', '../x/ is no file of the site'],
  [
    'a style sheet that is gone',
    'panels.css',
    'panels-1.css',
    './assets/panels-1.css is no file of the site',
  ],
  ['another language', '<html lang="es"', '<html lang="en"', 'the language is "en"'],
  ['no title', /<title>.*?<\/title>/s, '<title></title>', 'the title is ""'],
  ['no description', /(name="description"\s+content=")[^"]*/, '$1', 'there is no description'],
  ['no heading', /<h1(.*?)<\/h1>/, '<h2$1</h2>', '0 headings of the first level: '],
  ['two headings', '</h1>', '</h1><h1>B</h1>', '2 headings of the first level: Chancay | B'],
  [
    'the address of another page as its own',
    /rel="canonical" href="[^"]*"/,
    'rel="canonical" href="./es/"',
    'the canonical address is es/',
  ],
  [
    'an alternate less',
    /<link rel="alternate" hreflang="pt"[^>]*>/,
    '',
    'the alternate in pt is missing',
  ],
  [
    'an alternate of another page',
    'hreflang="zh-Hans" href="./zh/p/chancay-port/"',
    'hreflang="zh-Hans" href="./zh/"',
    'the alternate in zh-Hans is zh/',
  ],
  [
    'a default of another language',
    'hreflang="x-default" href="./en/p/',
    'hreflang="x-default" href="./es/p/',
    'the alternate in x-default is es/p/chancay-port/',
  ],
  ['damaged JSON-LD', '"@type":"WebPage",', '"@type":', 'the JSON-LD cannot be parsed'],
  [
    'JSON-LD of another kind',
    '"mainEntity":{"@type":"Place"',
    '"mainEntity":{"@type":"Event"',
    'the JSON-LD is of WebPage,Event, expected WebPage,Place',
  ],
  ['no JSON-LD', /<script type="application\/ld\+json">.*?<\/script>/s, '', '0 blocks of JSON-LD'],
  [
    'no card',
    'property="og:image" content="./cards/es/project/chancay-port.png"',
    '',
    'the card is missing',
  ],
  [
    'the card of another page',
    'og:image" content="./cards/es/project/chancay-port.png',
    'og:image" content="./cards/es/overview.png',
    'the card is ./cards/es/overview.png',
  ],
  ['an id twice', '<p>', '<p id="top">', 'the id "top" occurs twice'],
  [
    'the key of a message',
    '>→<',
    '>sector.new-energy<',
    '"sector.new-energy" is the key of a message',
  ],
  ['a parameter that is not filled', '>→<', '>{count} ports<', '"{count} ports" is not filled'],
  [
    'words of another language',
    '>→<',
    '>Artificial intelligence<',
    '"Artificial intelligence" is in another language',
  ],
];

describe('the crawl of a site', () => {
  it('finds nothing wrong where all is in order', () => {
    expect(faults()).toEqual([]);
  });

  it('finds nothing wrong with the absolute addresses of a published site', () => {
    const url = 'https://example.org/atlas/';
    writeSmallSite(folder, url);
    expect(crawl({ folder, pages: SMALL_PAGES, url })).toEqual([]);
    expect(crawl({ folder, pages: SMALL_PAGES })).not.toEqual([]);
  });

  it.each(BROKEN)('finds %s', (_, from, to, fault) => {
    edit(PORT, from, to);
    expect(faults()).toEqual([`${PORT}: ${fault}`]);
  });

  it('accepts words of another language where it is named', () => {
    edit(PORT, '>→<', ' lang="en">Artificial intelligence<');
    expect(faults()).toEqual([]);
  });

  it('finds pages that are missing or that nothing names', () => {
    const [gone, ...pages] = SMALL_PAGES;
    const fault = 'nothing says what this page is';
    expect(crawl({ folder, pages })).toEqual([{ path: gone?.path, fault }]);
    rmSync(join(folder, PORT), { recursive: true });
    rmSync(join(folder, '404.html'));
    rmSync(join(folder, 'cards/zh/project/chancay-port.png'));
    const found = faults();
    expect(found).toContain(`${PORT}: has no file`);
    expect(found).toContain('404.html: has no file');
    expect(found).toContain(
      'zh/p/chancay-port/: ./cards/zh/project/chancay-port.png is no file of the site',
    );
    expect(found).toContain(`es/: ./${PORT}#top is no file of the site`);
  });
});

describe('a site of which a sample is rendered', () => {
  const sampled = () =>
    crawl({ folder, pages: SMALL_PAGES, isSample: true }).map(
      ({ path, fault }) => `${path}: ${fault}`,
    );

  it('is whole with at least a page of each kind in each language', () => {
    expect(sampled()).toEqual([]);
  });

  it('lacks a kind of which none is rendered', () => {
    edit(PORT, 'id="prerendered"', 'id="else"');
    expect(sampled()).toEqual([`${PORT}: is of a kind of which no page is rendered`]);
  });
});
