import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANCAY } from './chancay.fixture';
import { datasetOf, readLastChanges } from './last-changes';
import { siteUrlFrom } from './site-url';
import { robotsOf, sitemapOf } from './sitemap';

const URL = 'https://example.org/atlas/';

describe('the sitemap', () => {
  it('lists a page with its languages and the day on which it changed', () => {
    const map = sitemapOf([CHANCAY], URL);
    expect(map).toContain(`<url><loc>${URL}en/p/chancay-port/</loc><lastmod>2026-11-24</lastmod>`);
    const languages = [...map.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)].map(
      ([, language, href]) => `${language} ${href}`,
    );
    expect(languages).toEqual([
      `en ${URL}en/p/chancay-port/`,
      `es ${URL}es/p/chancay-port/`,
      `pt ${URL}pt/p/chancay-port/`,
      `zh-Hans ${URL}zh/p/chancay-port/`,
      `x-default ${URL}en/p/chancay-port/`,
    ]);
  });

  it('is refused for more pages than the protocol allows', () => {
    expect(() =>
      sitemapOf(
        Array.from({ length: 50_001 }, () => CHANCAY),
        URL,
      ),
    ).toThrow('50001');
  });

  it('is named to crawlers only where the address of the site is known', () => {
    expect(robotsOf(URL)).toBe(`User-agent: *\nDisallow:\nSitemap: ${URL}sitemap.xml\n`);
    expect(robotsOf(undefined)).toBe('User-agent: *\nDisallow:\n');
  });
});

describe('the address of the site', () => {
  it.each([
    ['https://example.org/atlas', URL],
    [URL, URL],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['', undefined],
    [undefined, undefined],
  ])('given as %o is %s', (text, url) => {
    expect(siteUrlFrom(text)).toBe(url);
  });

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?x=1', '/atlas/'])(
    'is refused if it is %s',
    (text) => {
      expect(() => siteUrlFrom(text)).toThrow(text);
    },
  );
});

describe('when a record changed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'changes-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function changesFrom(versions: readonly object[]) {
    const file = join(folder, 'changelog.json');
    writeFileSync(file, JSON.stringify(versions));
    return readLastChanges(file);
  }

  it('is the date of the newest version that names it, else that of the newest version', () => {
    const changes = changesFrom([
      version('2026-03-01', 'questions', [], []),
      version('2026-02-01', 'companies', ['byd'], ['cosco']),
      version('2026-01-01', 'companies', ['cosco', 'volcan'], []),
    ]);
    expect(changes.newest).toBe('2026-03-01');
    expect(changes.of('company', 'byd')).toBe('2026-02-01');
    expect(changes.of('company', 'cosco')).toBe('2026-02-01');
    expect(changes.of('company', 'volcan')).toBe('2026-01-01');
    expect(changes.of('company', 'unlisted')).toBe('2026-03-01');
  });

  it('is known of every kind of record of the repository', () => {
    const folders = new Set(readdirSync('data'));
    const kinds = ['project', 'port', 'company', 'flow', 'story', 'corridor', 'loan'] as const;
    for (const kind of kinds) {
      const dataset = datasetOf(kind);
      expect(folders, kind).toContain(dataset);
      const changes = changesFrom([
        version('2026-02-01', 'none', [], []),
        version('2026-01-01', dataset, ['x'], []),
      ]);
      expect(changes.of(kind, 'x')).toBe('2026-01-01');
    }
  });
});

function version(date: string, dataset: string, added: string[], changed: string[]) {
  return { date, datasets: [{ dataset, added, changed }] };
}
