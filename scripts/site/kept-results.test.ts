import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptResults } from './kept-results';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens what is kept for a build, given the content of the files. */
function open(contents: Readonly<Record<string, string>>, code = 'code') {
  return new KeptResults<{ readonly markup: string; readonly files: readonly string[] }>(
    join(folder, 'deep/en.json.gz'),
    code,
    (path) => contents[path],
  );
}

const FILES = { 'a.json': 'A', 'b.json': 'B' };

function build(): void {
  const kept = open(FILES);
  kept.keep('en/a/', { markup: '<p>α</p>', files: ['a.json'] });
  kept.keep('en/ab/', { markup: 'ab', files: ['a.json', 'b.json'] });
  kept.save();
}

describe('what the last build made', () => {
  it('returns what was kept while code and files are the same', () => {
    build();
    expect(open(FILES).find('en/a/')?.markup).toBe('<p>α</p>');
    expect(open(FILES).find('en/c/')).toBeUndefined();
  });

  it('forgets what was made of files that have changed or are gone', () => {
    build();
    const changed = open({ ...FILES, 'b.json': 'B2' });
    expect(changed.find('en/ab/')).toBeUndefined();
    expect(changed.find('en/a/')?.markup).toBe('<p>α</p>');
    expect(open({ 'b.json': 'B' }).find('en/a/')).toBeUndefined();
  });

  it('forgets everything once the code has changed', () => {
    build();
    expect(open(FILES, 'other code').find('en/a/')).toBeUndefined();
  });

  it('keeps only what the last build used', () => {
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
