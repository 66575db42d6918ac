import { describe, expect, it } from 'vitest';
import type { SharedState } from '../state/persistence';
import { addressGrammar, atlasGrammar } from './address';
import type { AddressKey } from './address-key';
import { ADDRESS_KEYS } from './address-keys';
import { KEPT_PAGES } from './kept-pages.fixture';
import { MIGRATIONS, type Migration } from './migrations';
import { UNTOUCHED } from './untouched-view.fixture';

const { format: formatAddress } = atlasGrammar(KEPT_PAGES);

describe('migrations', () => {
  /** Renames `u` to `unit`, then changes its values. */
  const STEPS: readonly Migration[] = [
    {
      migrate: (params) =>
        new URLSearchParams([...params].map(([key, text]) => [key === 'u' ? 'unit' : key, text])),
      example: { before: 'u=km&g=globe', after: 'unit=km&g=globe' },
    },
    {
      migrate: (params) =>
        new URLSearchParams(
          [...params].map(([key, text]) => [key, key === 'unit' ? `${text}s` : text]),
        ),
      example: { before: 'unit=km', after: 'unit=kms' },
    },
  ];
  const unit: AddressKey<SharedState, string> = {
    defaultValue: 'nms',
    get: ({ lengthUnit }) => `${lengthUnit}s`,
    set: (_, text) => ({ lengthUnit: text === 'kms' ? 'km' : 'nm' }),
    format: (text) => text,
    parse: (text) => ({ value: text, rejected: text === 'kms' ? [] : [text] }),
  };
  const { u: _, ...others } = ADDRESS_KEYS;
  const grammar = addressGrammar<SharedState>(KEPT_PAGES, { ...others, unit }, STEPS);

  it('match their examples', () => {
    for (const { migrate, example } of [...STEPS, ...MIGRATIONS]) {
      const before = new URLSearchParams(example.before);
      expect(String(migrate(before))).toBe(String(new URLSearchParams(example.after)));
      expect(String(before), 'what is given stays as it is').toBe(
        String(new URLSearchParams(example.before)),
      );
    }
  });

  it.each(['en/?u=km', 'en/?v=1&u=km', 'en/?v=2&unit=km', 'en/?v=3&unit=kms'])(
    'migrate a link of any version: %s',
    (address) => {
      const { state, problems } = grammar.parse(address, 'en');
      expect([state.lengthUnit, problems]).toEqual(['km', []]);
    },
  );

  it.each(['4', '0', '1.5', 'x', ''])('do not change a link of version %j and report it', (v) => {
    const { state, problems } = grammar.parse(`en/?v=${v}&unit=kms`, 'en');
    expect([state.lengthUnit, problems]).toEqual(['km', [{ part: 'v', value: v }]]);
  });

  it('number the present version 1', () => {
    expect(formatAddress({ ...UNTOUCHED, lengthUnit: 'km' })).toBe('en/?v=1&u=km');
    expect(grammar.format({ ...UNTOUCHED, lengthUnit: 'km' })).toMatch(/^en\/\?v=3&/);
  });
});
