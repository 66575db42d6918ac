import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim';
import { savingsHaveABaseline } from './savings-have-a-baseline';

const words = (en: string) => ({ en, es: en, pt: en, zh: en });
const GAZETTEER = ['pechy', 'cnsgh', 'mxzlo'].map((id) => ({ id }));
const VOYAGE = { from: 'pechy', to: 'cnsgh' };

function faults(label: string, rest: Partial<Claim> = {}): readonly string[] {
  const claim: Claim = {
    ...{ id: 'ten', name: words('Ten'), topic: 'transit-time', claimant: words('Somebody') },
    ...{ date: '2024', text: words('Ten.'), since: [], about: {}, sources: [] },
    claimed: { id: 'claimed', label: words(label), unit: 'days', values: [] },
    ...rest,
  };
  return savingsHaveABaseline.faults({ claims: [claim], gazetteer: GAZETTEER });
}

describe('savingsHaveABaseline', () => {
  it('rejects a figure that is called a saving but not marked as one', () => {
    for (const label of ['Days saved', 'Saving in cost', 'Shorter by sea', '10 days less']) {
      expect(faults(label), label).toEqual([expect.stringContaining('measure:')]);
      expect(faults(label, { measure: 'saving' }), label).toEqual([]);
    }
    expect(faults('Sailing time')).toEqual([]);
  });

  it('rejects a model of a saving without a baseline, and a baseline of a total', () => {
    const baseline = { ...VOYAGE, via: ['mxzlo'] };
    expect(faults('Saved', { measure: 'saving', model: VOYAGE })).toHaveLength(1);
    expect(faults('Saved', { measure: 'saving', model: { ...VOYAGE, baseline } })).toEqual([]);
    expect(faults('Time', { model: { ...VOYAGE, baseline } })).toHaveLength(1);
    expect(faults('Time', { measure: 'total-with-land', model: { ...VOYAGE, baseline } })).toEqual(
      [],
    );
  });

  it('rejects an unknown port, also in the baseline', () => {
    const model = { ...VOYAGE, baseline: { from: 'xxxxx', to: 'cnsgh' } };
    expect(faults('Saved', { measure: 'saving', model })).toEqual([
      expect.stringContaining('xxxxx'),
    ]);
  });

  it('rejects a text on the baseline of a total', () => {
    expect(faults('Time', { against: words('The usual route') })).toHaveLength(1);
  });
});
