import { describe, expect, it } from 'vitest';
import { type Closures, NO_CLOSURES } from '../../../../domain/voyage-options';
import { alternativeFixture, estimateFixture, summaryContext } from '../voyage.fixture';
import { closureChange } from './closure-change';

const SUEZ_SHUT: Closures = { ...NO_CLOSURES, closed: ['suez'] };
const ARCTIC_OPEN: Closures = { ...NO_CLOSURES, opened: ['northwest-passage'] };
const USUAL = estimateFixture(9600);

const direct = (miles: number, closures: Closures) => [
  alternativeFixture({ miles: [miles], closures }),
];

describe('closureChange', () => {
  it.each([
    ['en', 'Suez Canal closed: +3,840 nm, +10 days.'],
    ['es', 'Al cerrar canal de Suez: +3,840 mn, +10 días.'],
    ['zh', '关闭苏伊士运河：+3,840海里，+10天。'],
  ] as const)('states by how much the route is longer in %s', (locale, words) => {
    const voyage = { alternatives: direct(13_440, SUEZ_SHUT), usual: USUAL };
    expect(closureChange(voyage, SUEZ_SHUT, summaryContext(locale))).toBe(words);
  });

  it.each([
    ['en', 'Northwest Passage opened: 1,920 nm, 5 days less.'],
    ['es', 'Al abrir paso del Noroeste: 1,920 mn y 5 días menos.'],
    ['zh', '开放西北航道：少1,920海里、5天。'],
  ] as const)(
    'states by how much it is shorter in %s, naming opened passages alone',
    (locale, words) => {
      const both = { ...ARCTIC_OPEN, closed: ['suez'] };
      for (const closures of [ARCTIC_OPEN, both]) {
        const voyage = { alternatives: direct(7680, closures), usual: USUAL };
        expect(closureChange(voyage, closures, summaryContext(locale))).toBe(words);
      }
    },
  );

  it.each([
    ['en', 'Suez Canal: no change; this voyage does not pass there.'],
    ['es', 'canal de Suez: nada cambia; este viaje no pasa por ahí.'],
    ['zh', '苏伊士运河：无变化，本航程不经此处。'],
  ] as const)(
    'states that nothing changes where the voyage does not pass, in %s',
    (locale, words) => {
      const voyage = { alternatives: direct(9600.2, SUEZ_SHUT), usual: USUAL };
      expect(closureChange(voyage, SUEZ_SHUT, summaryContext(locale))).toBe(words);
    },
  );

  it.each([
    ['en', 'Suez Canal closed: no way is left.'],
    ['es', 'Al cerrar canal de Suez no queda camino.'],
    ['zh', '关闭苏伊士运河：已无航路。'],
  ] as const)('states that no route is left in %s', (locale, words) => {
    const voyage = { alternatives: [], usual: USUAL };
    expect(closureChange(voyage, SUEZ_SHUT, summaryContext(locale))).toBe(words);
  });

  it('is undefined while routes are requested', () => {
    expect(
      closureChange({ alternatives: [], usual: USUAL }, SUEZ_SHUT, summaryContext('en'), true),
    ).toBeUndefined();
    const older = { alternatives: direct(9600, NO_CLOSURES), usual: USUAL };
    expect(closureChange(older, SUEZ_SHUT, summaryContext('en'), true)).toBeUndefined();
  });

  it("describes a chosen route that is also the engine's", () => {
    const alternative = alternativeFixture({
      miles: [13_440],
      kind: 'chosen',
      closures: SUEZ_SHUT,
    });
    const words = closureChange(
      { alternatives: [alternative], usual: USUAL },
      SUEZ_SHUT,
      summaryContext('en'),
    );
    expect(words).toBe('Suez Canal closed: +3,840 nm, +10 days.');
  });

  it('is undefined with the default closures', () => {
    const voyage = { alternatives: direct(9600, NO_CLOSURES), usual: USUAL };
    expect(closureChange(voyage, NO_CLOSURES, summaryContext('en'))).toBeUndefined();
  });
});
