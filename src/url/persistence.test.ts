import { describe, expect, it } from 'vitest';
import { PERSISTENCE } from '../state/persistence';
import { atlasGrammar } from './address';

const { parse: parseAddress } = atlasGrammar([{ kind: 'overview', path: '' }]);

describe('PERSISTENCE', () => {
  it('marks exactly the keys that parsed addresses contain', () => {
    const inAddress = Object.entries(PERSISTENCE).flatMap(([key, place]) =>
      place === 'address' ? [key] : [],
    );
    expect(inAddress.sort()).toEqual(Object.keys(parseAddress('en/', 'en').state).sort());
  });
});
