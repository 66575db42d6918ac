import { describe, expect, it } from 'vitest';
import { firstSentences } from './first-sentences';

describe('firstSentences', () => {
  it('does not end a sentence inside a number', () => {
    expect(firstSentences('It cost USD 1.3 bn. It opened. It runs.', 2)).toBe(
      'It cost USD 1.3 bn. It opened.',
    );
  });

  it('does not end a sentence at an abbreviation before a name or a number', () => {
    for (const whole of [
      'China Railway No. 10 dug the tunnel near the airport V.C. Bird.',
      'The ship reached St. Kitts from Washington D. C. in May.',
      'La firmó el Sr. Pérez en el km. 98 de la vía a EE. UU.',
    ]) {
      expect(firstSentences(`${whole} It opened.`, 1)).toBe(whole);
    }
  });

  it('ends a sentence after a unit, a single capital and a negation', () => {
    expect(firstSentences('It is 10 km. 2024 was dry.', 1)).toBe('It is 10 km.');
    expect(firstSentences('El MSC Lome V. Iguala la oferta.', 1)).toBe('El MSC Lome V.');
    expect(firstSentences('Unas sí, otras no. Todo cuenta.', 1)).toBe('Unas sí, otras no.');
  });

  it('ends a sentence before a reference', () => {
    expect(firstSentences('It opened. {event:a} was late.', 1)).toBe('It opened.');
  });

  it('ends a sentence at a Chinese full stop without a space', () => {
    expect(firstSentences('甲。乙。丙。', 2)).toBe('甲。乙。');
    expect(firstSentences('甲？乙！丙。', 2)).toBe('甲？乙！');
  });

  it('returns a shorter text whole', () => {
    expect(firstSentences('One sentence', 2)).toBe('One sentence');
  });
});
