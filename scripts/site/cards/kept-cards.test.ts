import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardSet } from './cards-of-site';
import { KeptCards } from './kept-cards';

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

function open(code: string, hashes: Readonly<Record<string, string>>): KeptCards {
  return new KeptCards(join(folder, 'sets.json'), code, (path) => hashes[path]);
}

describe('cards of the last build', () => {
  const set = setOf('Chancay');
  let card: string;

  beforeEach(() => {
    card = join(folder, 'a.png');
    writeFileSync(card, 'PNG');
    const first = open('1', { 'a.json': 'A', 'b.json': 'B' });
    expect(first.find(set)).toBeUndefined();
    first.keep(set, { files: [card], asked: ['a.json', 'b.json'] });
    first.save();
  });

  it('are found by the same words, code and files, build after build', () => {
    for (let build = 0; build < 2; build++) {
      const next = open('1', { 'a.json': 'A', 'b.json': 'B' });
      expect(next.find(set)).toEqual([card]);
      next.save();
    }
  });

  it('are drawn anew where a file, the code or a word has changed', () => {
    expect(open('1', { 'a.json': 'A', 'b.json': 'B2' }).find(set)).toBeUndefined();
    expect(open('1', { 'a.json': 'A' }).find(set)).toBeUndefined();
    expect(open('2', { 'a.json': 'A', 'b.json': 'B' }).find(set)).toBeUndefined();
    expect(open('1', { 'a.json': 'A', 'b.json': 'B' }).find(setOf('Paita'))).toBeUndefined();
  });

  it('are drawn anew where a picture is gone, or what was kept cannot be read', () => {
    rmSync(card);
    expect(open('1', { 'a.json': 'A', 'b.json': 'B' }).find(set)).toBeUndefined();
    writeFileSync(card, 'PNG');
    writeFileSync(join(folder, 'sets.json'), '{"code":"1",');
    expect(open('1', { 'a.json': 'A', 'b.json': 'B' }).find(set)).toBeUndefined();
  });
});
