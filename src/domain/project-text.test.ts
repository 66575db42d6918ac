import { describe, expect, it } from 'vitest';
import type { ProjectSummary } from './project';
import { projectTexts } from './project-text';
import { matchesFewer, textMatcher } from './text-match';

const MINE: ProjectSummary = {
  id: 'mine',
  name: { en: 'Toromocho mine', es: 'Mina Toromocho', pt: 'Mina Toromocho', zh: '特罗莫乔铜矿' },
  place: { en: 'Junín', es: 'Junín', pt: 'Junín', zh: '胡宁大区' },
  country: 'PE',
  position: [-76, -11.6],
  precision: 'site',
  sector: 'minerals',
  kind: 'mine',
  status: 'operating',
};

function isFound(text: string): boolean {
  return textMatcher(text)(projectTexts([MINE]).at(0));
}

describe('the text of a project', () => {
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

  it('is the same prepared in steps as computed on first use', () => {
    const list = Array.from({ length: 1000 }, (_, i) => ({
      ...MINE,
      country: i % 2 ? 'PE' : 'CL',
    }));
    const texts = projectTexts(list);
    const steps = [...texts.prepare()];
    expect(steps.length).toBeGreaterThan(1);
    const whole = projectTexts([...list]);
    expect(list.map((_, i) => texts.at(i))).toEqual(list.map((_, i) => whole.at(i)));
    expect(projectTexts(list)).toBe(texts);
  });
});

describe('a text that is typed on', () => {
  it('matches fewer texts', () => {
    expect(matchesFewer('toro', 'to')).toBe(true);
    expect(matchesFewer('peru toro', 'pe')).toBe(true);
    expect(matchesFewer('Perú', 'peru')).toBe(true);
    expect(matchesFewer('x', '  ')).toBe(true);
  });

  it('is not known to match fewer if a word has changed', () => {
    expect(matchesFewer('tor', 'toro')).toBe(false);
    expect(matchesFewer('toro', 'pe')).toBe(false);
    expect(matchesFewer('', 'a')).toBe(false);
  });
});
