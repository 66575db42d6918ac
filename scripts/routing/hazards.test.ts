import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readHazards, readLatitudeLimits } from './hazards';

const DATA = join(import.meta.dirname, '../../data');

describe('hazards and limits', () => {
  it('are read in the order of their ids', () => {
    const ids = readHazards().map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids).toEqual(ids.toSorted());
    expect(readLatitudeLimits().map(({ id }) => id)).toEqual(['southern-ice', 'southern-weather']);
  });
});

describe('a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hazards-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function copyOf(name: string, file: string, change: (text: string) => string): string {
    const copy = join(folder, name);
    cpSync(join(DATA, name), copy, { recursive: true });
    writeFileSync(join(copy, file), change(readFileSync(join(DATA, name, file), 'utf8')));
    return copy;
  }

  it('names the file and the field', () => {
    const copy = copyOf('hazards', 'pratas.yaml', (text) => text.replace(/^area:$/m, 'ring:'));
    expect(() => readHazards(copy)).toThrow(/pratas\.yaml: area: /);
  });

  it('is a ring that runs clockwise', () => {
    const copy = copyOf('hazards', 'pratas.yaml', (text) => {
      const rows = text.match(/^ {2}- \[.*\n/gm) ?? [];
      return text.replace(rows.join(''), rows.toReversed().join(''));
    });
    expect(() => readHazards(copy)).toThrow(
      /pratas\.yaml: area: expected to run counter-clockwise/,
    );
  });

  it('is a limit that does not come round', () => {
    const copy = copyOf('limits', 'southern-ice.yaml', (text) =>
      text.replace('[180, -60]', '[180, -59]'),
    );
    expect(() => readLatitudeLimits(copy)).toThrow(/southern-ice\.yaml: ring: expected to go from/);
  });
});
