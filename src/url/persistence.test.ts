import { describe, expect, it } from 'vitest';
import { PERSISTENCE } from '../state/persistence';
import { atlasGrammar } from './address';

const { parse: parseAddress } = atlasGrammar([{ kind: 'overview', path: '' }]);

describe('the table of what is kept where', () => {
  it('says that just those keys live in the address which an address gives', () => {
    const inAddress = Object.entries(PERSISTENCE).flatMap(([key, place]) =>
      place === 'address' ? [key] : [],
    );
    expect(inAddress.sort()).toEqual(Object.keys(parseAddress('en/', 'en').state).sort());
  });
});
