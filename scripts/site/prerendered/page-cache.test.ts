import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageCache } from './page-cache';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens the cache of a build, given the content of the files. */
function open(contents: Readonly<Record<string, string>>, code = 'code') {
  return new PageCache(join(folder, 'deep/en.json.gz'), code, (path) => contents[path]);
}

const FILES = { 'a.json': 'A', 'b.json': 'B' };

function build(): void {
  const cache = open(FILES);
  cache.keep('en/a/', { markup: '<p>α</p>', files: ['a.json'] });
  cache.keep('en/ab/', { markup: 'ab', files: ['a.json', 'b.json'] });
  cache.save();
}

describe('the cache of rendered pages', () => {
  it('returns what was kept while code and files are the same', () => {
    build();
    expect(open(FILES).find('en/a/')?.markup).toBe('<p>α</p>');
    expect(open(FILES).find('en/c/')).toBeUndefined();
  });

  it('forgets the pages whose files have changed or are gone', () => {
    build();
    const changed = open({ ...FILES, 'b.json': 'B2' });
    expect(changed.find('en/ab/')).toBeUndefined();
    expect(changed.find('en/a/')?.markup).toBe('<p>α</p>');
    expect(open({ 'b.json': 'B' }).find('en/a/')).toBeUndefined();
  });

  it('forgets every page once the code has changed', () => {
    build();
    expect(open(FILES, 'other code').find('en/a/')).toBeUndefined();
  });

  it('keeps only the pages of the last build', () => {
    build();
    const second = open(FILES);
    second.find('en/a/');
    second.save();
    expect(open(FILES).find('en/a/')?.markup).toBe('<p>α</p>');
    expect(open(FILES).find('en/ab/')).toBeUndefined();
  });

  it('starts anew from a damaged file', () => {
    build();
    writeFileSync(join(folder, 'deep/en.json.gz'), 'half a');
    expect(open(FILES).find('en/a/')).toBeUndefined();
  });
});
