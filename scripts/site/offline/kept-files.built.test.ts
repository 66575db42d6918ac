import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptAs } from './kept-files';

const GENERATED = 'public/generated';

describe('the files that the atlas may fetch', () => {
  const files = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(GENERATED, file)).isFile())
    .map((file) => `generated/${file.replaceAll('\\', '/')}`);

  it('are each kept by a rule, or left out by one', () => {
    expect(files.length).toBeGreaterThan(5000);
    expect(files.filter((file) => keptAs(file) === undefined)).toEqual([]);
  });

  it('are all kept', () => {
    expect(files.filter((file) => keptAs(file) === 'not')).toEqual([]);
  });
});
