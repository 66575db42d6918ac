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

describe('projectText', () => {
  it('matches without regard to accents and capitals', () => {
    expect(isFound('JUNIN')).toBe(true);
    expect(isFound('perú')).toBe(true);
  });

  it('contains every locale', () => {
    expect(isFound('铜矿')).toBe(true);
    expect(isFound('秘鲁')).toBe(true);
  });

  it('must contain every word, in any order', () => {
    expect(isFound('peru toromocho')).toBe(true);
    expect(isFound('toromocho chile')).toBe(false);
  });

  it('matches blank text', () => {
    expect(isFound('  ')).toBe(true);
  });
});
