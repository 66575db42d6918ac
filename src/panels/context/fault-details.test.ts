import { describe, expect, it } from 'vitest';
import { faultDetails } from './fault-details';

const WHERE = { part: 'Ship and fuel', address: 'https://example.org/en/', version: '2026-11-01' };

describe('faultDetails', () => {
  it('has the part, the error, the address, the version of the data and the stack', () => {
    const error = new RangeError('Invalid time value');
    error.stack = 'RangeError: Invalid time value\n    at f (a.js:1:2)';
    expect(faultDetails({ ...WHERE, error }).split('\n')).toEqual([
      'Corridor Atlas: fault in Ship and fuel',
      'RangeError: Invalid time value',
      'Address: https://example.org/en/',
      'Data version: 2026-11-01',
      'RangeError: Invalid time value',
      '    at f (a.js:1:2)',
    ]);
  });

  it('describes a thrown value that is no Error, without a version', () => {
    const details = faultDetails({ ...WHERE, error: 'gone', version: undefined });
    expect(details).toContain('string: gone');
    expect(details).toContain('Data version: not loaded');
  });
});
