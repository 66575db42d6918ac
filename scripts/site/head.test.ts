import { describe, expect, it } from 'vitest';
import { CHANCAY } from './chancay.fixture';
import { headOf, rootHead } from './head';

const URL = 'https://example.org/atlas/';
const FRONT = {
  ...CHANCAY,
  path: 'en/',
  paths: { en: 'en/', es: 'es/', pt: 'pt/', zh: 'zh/' },
  selection: { kind: 'overview' },
} as const;

function linksOf(head: string) {
  return [...head.matchAll(/<link rel="(\w+)"(?: hreflang="([\w-]+)")? href="([^"]+)">/g)].map(
    ([, rel, language, href]) => [language ?? rel, href],
  );
}

function dataOf(head: string) {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head) ?? [];
  return JSON.parse(json);
}

describe('the head of a page', () => {
  it('names itself and the same page in every language by absolute addresses', () => {
    expect(linksOf(headOf(CHANCAY, URL))).toEqual([
      ['canonical', `${URL}en/p/chancay-port/`],
      ['en', `${URL}en/p/chancay-port/`],
      ['es', `${URL}es/p/chancay-port/`],
      ['pt', `${URL}pt/p/chancay-port/`],
      ['zh-Hans', `${URL}zh/p/chancay-port/`],
      ['x-default', `${URL}en/p/chancay-port/`],
    ]);
    expect(headOf(CHANCAY, URL)).toContain(
      `<meta property="og:url" content="${URL}en/p/chancay-port/">`,
    );
  });

  it('names them relative to its base where the address of the site is unknown', () => {
    const head = headOf(CHANCAY, undefined);
    expect(linksOf(head)[0]).toEqual(['canonical', './en/p/chancay-port/']);
    expect(linksOf(head)[4]).toEqual(['zh-Hans', './zh/p/chancay-port/']);
    expect(head).not.toContain('og:url');
    expect(dataOf(head).url).toBe('./en/p/chancay-port/');
  });

  it('names the record of the page as data, at one address for all languages', () => {
    expect(headOf(CHANCAY, URL)).toContain(
      `<link rel="alternate" type="application/json" href="${URL}data/project/chancay-port.json">`,
    );
    expect(headOf(CHANCAY, undefined)).toContain('href="./data/project/chancay-port.json"');
    expect(headOf(FRONT, URL)).not.toContain('application/json');
  });

  it('names the root as the front page of other languages, and the root names the front pages', () => {
    expect(linksOf(headOf(FRONT, URL)).at(-1)).toEqual(['x-default', URL]);
    expect(linksOf(rootHead(FRONT, URL)).slice(1)).toEqual(linksOf(headOf(FRONT, URL)).slice(1));
    expect(linksOf(rootHead(FRONT, URL))[0]).toEqual(['canonical', URL]);
    expect(rootHead(FRONT, URL)).toContain(`<meta property="og:url" content="${URL}">`);
    expect(rootHead(FRONT, URL)).toContain('<meta property="og:title" content="Chancay">');
  });

  it('has title, description and locale for cards, and no picture until one is drawn', () => {
    const head = headOf({ ...CHANCAY, description: `"A" <port> & ${'more '.repeat(60)}` }, URL);
    const tags = Object.fromEntries(
      [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)].map(
        ([, name, content]) => [name, content],
      ),
    );
    expect(tags).toMatchObject({
      'og:title': 'Chancay',
      'og:site_name': 'Corridor Atlas',
      'og:locale': 'en_GB',
      'twitter:card': 'summary',
    });
    expect(tags['og:description']).toMatch(/^&quot;A&quot; &lt;port&gt; &amp; more .*…$/);
    expect(head).not.toContain('image');
  });
});

describe('what a page is about', () => {
  const about = (kind: string, record: object) =>
    dataOf(
      headOf(
        {
          ...CHANCAY,
          selection: { kind, id: 'x' } as typeof CHANCAY.selection,
          record: { ...CHANCAY.record, ...record } as NonNullable<typeof CHANCAY.record>,
        },
        URL,
      ),
    ).mainEntity;

  it('is a place with a position for a project', () => {
    expect(dataOf(headOf(CHANCAY, URL))).toMatchObject({
      '@type': 'WebPage',
      dateModified: '2026-11-24',
      isPartOf: { '@type': 'WebSite', url: URL },
      mainEntity: {
        '@type': 'Place',
        geo: { latitude: -11.59, longitude: -77.27 },
        address: { addressCountry: 'PE' },
      },
    });
  });

  it('has no position where only the region is known', () => {
    expect(about('project', { precision: 'region' }).geo).toBeUndefined();
  });

  it('is a place with its code for a port', () => {
    expect(about('port', { id: 'pechy' })).toMatchObject({
      '@type': 'Place',
      identifier: 'PE CHY',
    });
  });

  it('is an event with its days, an organization, or a claim with its date', () => {
    expect(about('event', { date: '2024-11-14', until: '2024-11-15' })).toMatchObject({
      '@type': 'Event',
      startDate: '2024-11-14',
      endDate: '2024-11-15',
      location: { '@type': 'Place' },
    });
    expect(about('company', { aliases: ['CSP'] })).toMatchObject({
      '@type': 'Organization',
      alternateName: ['CSP'],
    });
    expect(about('claim', { date: '2024-11-14', claimant: { en: 'COSCO' } })).toMatchObject({
      '@type': 'Claim',
      datePublished: '2024-11-14',
      author: { name: 'COSCO' },
    });
  });

  it('is the atlas and its data for the front page', () => {
    const types = dataOf(headOf(FRONT, URL))['@graph'].map((each: object) =>
      Reflect.get(each, '@type'),
    );
    expect(types).toEqual(['WebSite', 'Dataset']);
  });

  it('never ends its script early', () => {
    const name = '</script><b>';
    expect(about('port', { name: { en: name } }).name).toBe(name);
  });
});
