import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptResults } from '../kept-results';
import type { CardSet } from './cards-of-site';
import { type DrawnSet, keptCards, keyOfSet } from './kept-cards';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const setOf = (heading: string) =>
  ({
    kind: 'project',
    isShared: false,
    selection: { kind: 'project', id: 'a' },
    cards: [{ path: 'cards/en/project/a.png', content: { heading } }],
  }) as unknown as CardSet;

describe('cards of the last build', () => {
  const set = setOf('Chancay');
  let card: string;
  let kept: KeptResults<DrawnSet>;

  beforeEach(() => {
    card = join(folder, 'a.png');
    writeFileSync(card, 'PNG');
    kept = new KeptResults(join(folder, 'sets.json.gz'), '1', () => 'A');
    kept.keep(keyOfSet(set), { cards: [card], files: ['a.json'] });
    kept.save();
    kept = new KeptResults(join(folder, 'sets.json.gz'), '1', () => 'A');
  });

  it('are found by the same page and words', () => {
    expect(keptCards(kept, set)).toEqual([card]);
    expect(keptCards(kept, setOf('Paita'))).toBeUndefined();
  });

  it('are drawn anew where a picture is gone', () => {
    rmSync(card);
    expect(keptCards(kept, set)).toBeUndefined();
  });
});
