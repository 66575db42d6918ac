import { describe, expect, it } from 'vitest';
import type { ProjectSummary } from './project';
import { projectText } from './project-text';
import { textMatcher } from './text-match';

const MINE: ProjectSummary = {
  id: 'mine',
  name: { en: 'Toromocho mine', es: 'Mina Toromocho', zh: '特罗莫乔铜矿' },
  place: { en: 'Junín', es: 'Junín', zh: '胡宁大区' },
  country: 'PE',
  position: [-76, -11.6],
  precision: 'site',
  sector: 'minerals',
  kind: 'mine',
  status: 'operating',
};

function isFound(text: string): boolean {
  return textMatcher(text)(projectText(MINE));
}

describe('the text of a project', () => {
  it('does not mind accents and capitals', () => {
    expect(isFound('JUNIN')).toBe(true);
    expect(isFound('perú')).toBe(true);
  });

  it('looks in every language, whatever the reader speaks', () => {
    expect(isFound('铜矿')).toBe(true);
    expect(isFound('秘鲁')).toBe(true);
  });

  it('wants every word, in any order', () => {
    expect(isFound('peru toromocho')).toBe(true);
    expect(isFound('toromocho chile')).toBe(false);
  });

  it('finds everything for no words', () => {
    expect(isFound('  ')).toBe(true);
  });
});
