import { describe, expect, it } from 'vitest';
import {
  formatStoryPlace,
  nearestStep,
  parseStoryPage,
  parseStoryPlace,
  stepAddress,
} from './story';

const same = (text: string) => ({ en: text, es: text, pt: text, zh: text });
const step = (at: string) => ({ title: same('t'), text: same('x'), at, sources: ['s'] });
const story = { id: 'who-gains', steps: [step('gains/'), step('gains/t.sorriso/?cargo=grain')] };

describe('stepAddress', () => {
  it('adds the place in the story to the address of the view, whether it has a query or not', () => {
    expect(stepAddress(story, 1)).toBe('gains/?story=who-gains.1');
    expect(stepAddress(story, 2)).toBe('gains/t.sorriso/?cargo=grain&story=who-gains.2');
  });
});

describe('parseStoryPlace', () => {
  it('reads what formatStoryPlace writes', () => {
    const place = { story: 'who-gains', step: 12 };
    expect(parseStoryPlace(formatStoryPlace(place))).toEqual(place);
  });

  it.each(['', 'who-gains', 'who-gains.0', 'who-gains.100', 'who-gains.x', '../x.1', 'Who.1'])(
    'refuses %s',
    (text) => {
      expect(parseStoryPlace(text)).toBeUndefined();
    },
  );
});

describe('parseStoryPage', () => {
  it('accepts a story and a step of one', () => {
    expect(parseStoryPage('who-gains')).toBe('who-gains');
    expect(parseStoryPage('who-gains/3')).toBe('who-gains/3');
  });

  it.each(['who-gains/0', 'who-gains/3/4', 'who gains', 'who-gains/x'])('refuses %s', (text) => {
    expect(parseStoryPage(text)).toBeUndefined();
  });
});

describe('nearestStep', () => {
  it('leads a step beyond the end to the last one', () => {
    expect(nearestStep(story, 99)).toBe(2);
    expect(nearestStep(story, 2)).toBe(2);
    expect(nearestStep(story, 0)).toBe(1);
  });
});
