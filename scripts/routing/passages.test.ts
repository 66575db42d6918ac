import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPassages } from './passages';

const DATA = join(import.meta.dirname, '../../data/passages');

describe('passages', () => {
  it('are read in the order of their ids', () => {
    const ids = readPassages().map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe('a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passages-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function reading(change: (text: string) => string, file = 'suez.yaml'): () => unknown {
    cpSync(DATA, folder, { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(DATA, file), 'utf8')));
    return () => readPassages(folder);
  }

  it('names the file and the field', () => {
    expect(reading((text) => text.replace(/^open: .*$/m, 'open: perhaps'))).toThrow(
      /suez\.yaml: open: /,
    );
  });

  it('is a limit without its source', () => {
    expect(reading((text) => text.replace('source: sca-rules-2020', 'source: hearsay'))).toThrow(
      /suez\.yaml: limits: cites a source/,
    );
  });

  it('is a canal without a link', () => {
    expect(reading((text) => text.replace(/^link:$/m, 'gate:'))).toThrow(/suez\.yaml: link: /);
  });

  it('is an alias that another passage has', () => {
    expect(reading((text) => text.replace('suez-canal', 'panama-canal'))).toThrow(
      /suez\.yaml: aliases: panama-canal already means panama/,
    );
  });
});
