import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequest } from './frame-request';

const ENVELOPE = { target: 'corridor-atlas', version: 1 };

describe('parseRequest', () => {
  it('reads a request for a view and one for the state', () => {
    const set = { ...ENVELOPE, type: 'set', address: 'es/p/chancay-port/?v=1&g=globe' };
    expect(parseRequest(set)).toEqual(set);
    expect(parseRequest({ ...ENVELOPE, type: 'get', more: true })).toEqual({
      ...ENVELOPE,
      type: 'get',
    });
  });

  it.each([
    'https://evil.example/en/',
    '//evil.example/en/',
    '/en/',
    '../en/',
    'javascript:alert(1)',
    'fr/p/chancay-port/',
    'english/',
    '',
    `en/?q=${'x'.repeat(4000)}`,
  ])('refuses the address %s', (address) => {
    expect(parseRequest({ ...ENVELOPE, type: 'set', address })).toBeUndefined();
  });

  it('refuses other versions, targets and types', () => {
    for (const changed of [{ version: 2 }, { target: 'other' }, { type: 'run' }, { type: 'set' }]) {
      expect(parseRequest({ ...ENVELOPE, type: 'get', ...changed })).toBeUndefined();
    }
  });

  it('refuses an object whose properties throw', () => {
    const trap = {
      ...ENVELOPE,
      get type() {
        throw new Error('trap');
      },
    };
    expect(parseRequest(trap)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        parseRequest(data);
      }),
      { numRuns: 200 },
    );
  });
});
