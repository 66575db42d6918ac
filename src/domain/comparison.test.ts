import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparisonId,
  comparisonOf,
  formatComparison,
  mapComparison,
  parseComparison,
} from './comparison';
import { comparison } from './comparison.fixture';

describe('parseComparison', () => {
  it('inverts formatComparison', () => {
    fc.assert(
      fc.property(comparison, (each) => {
        expect(parseComparison(formatComparison(each))).toEqual({ ...each, leftOut: [] });
      }),
    );
  });

  it('drops repeated records', () => {
    expect(parseComparison('port.pechy~port.pechy~port.pecll')?.ids).toEqual(['pechy', 'pecll']);
  });

  it('takes the first four of the first kind and names the rest', () => {
    const text = 's.a~p.mine~s.b~~s.c~nothing~s.d~s.e';
    expect(parseComparison(text)).toEqual({
      kind: 'service',
      ids: ['a', 'b', 'c', 'd'],
      leftOut: [
        { token: 'p.mine', reason: 'other-kind' },
        { token: 'nothing', reason: 'unread' },
        { token: 's.e', reason: 'too-many' },
      ],
    });
  });

  it.each(['', '~', 'las-bambas', 'p.', 'x.las-bambas', 'event.apec-2024'])(
    'reads no record in %j',
    (text) => expect(parseComparison(text)).toBeUndefined(),
  );
});

describe('comparisonId', () => {
  it('keeps what is left out, in characters of an address', () => {
    expect(comparisonId('P.Las Bambas~<b>~p.toromocho')).toBe('p.las-bambas~b~p.toromocho');
  });

  it('is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const id = comparisonId(`p.mine~${text}`) ?? '';
        expect(comparisonId(id)).toBe(id);
        expect(id).toMatch(/^p\.mine(~[a-z0-9.-]+)*$/);
      }),
    );
  });
});

describe('mapComparison', () => {
  it('replaces ids and merges records that become one', () => {
    const present = (id: string) => (id === 'old' ? 'new' : id);
    expect(mapComparison('p.old~p.new~x~port.old', ({ id }) => present(id))).toBe(
      'p.new~x~port.new',
    );
  });
});

describe('comparisonOf', () => {
  it('compares the records of the first comparable kind', () => {
    expect(
      comparisonOf([
        { kind: 'event', id: 'apec-2024' },
        { kind: 'port', id: 'pechy' },
        { kind: 'project', id: 'mine' },
        { kind: 'port', id: 'pecll' },
      ]),
    ).toEqual({ kind: 'compare', id: 'port.pechy~port.pecll' });
  });

  it('is undefined without a comparable record', () => {
    expect(comparisonOf([{ kind: 'event', id: 'apec-2024' }])).toBeUndefined();
  });
});
