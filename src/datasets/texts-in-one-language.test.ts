import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../domain/locale';
import { localized } from './fields';
import {
  joinTexts,
  keepWhole,
  spreadTexts,
  textsIn,
  withSpreadTexts,
} from './texts-in-one-language';

const NAME = { en: 'Dam', es: 'Presa', pt: 'Presa', zh: '大坝' };
const RECORD = { id: 'dam', names: [NAME, { label: NAME }], size: 3, note: null, es: ['a'] };

describe('texts in one language', () => {
  it('keeps the text of the language and everything that is no text', () => {
    expect(textsIn('es', RECORD)).toEqual({
      ...RECORD,
      names: [{ es: 'Presa' }, { label: { es: 'Presa' } }],
    });
  });

  it('keeps a text in every language where a page shows several', () => {
    expect(
      JSON.parse(JSON.stringify(textsIn('es', { name: keepWhole(NAME), place: NAME }))),
    ).toEqual({
      name: NAME,
      place: { es: 'Presa' },
    });
  });

  it('lets a text stand for every language until another arrives', () => {
    const all = { en: 'Presa', es: 'Presa', pt: 'Presa', zh: 'Presa' };
    expect(spreadTexts(textsIn('es', { name: NAME, kept: [NAME] }))).toEqual({
      name: all,
      kept: [all],
    });
    expect(spreadTexts({ name: NAME, en: 3, list: ['es'] })).toEqual({
      name: NAME,
      en: 3,
      list: ['es'],
    });
  });

  it('is joined again from the files of all languages', () => {
    const whole = { ...RECORD, whole: keepWhole(NAME) };
    expect(joinTexts(LOCALES.map((locale) => textsIn(locale, whole)))).toEqual({
      ...RECORD,
      whole: NAME,
    });
  });

  it('passes the schema of texts, but not if the text is empty or missing', () => {
    const schema = withSpreadTexts(v.object({ name: localized }));
    expect(v.is(schema, { name: { es: 'Presa' } })).toBe(true);
    for (const name of [{ es: '' }, {}, 'Presa', { fr: 'Barrage' }, { en: 'Dam', es: 'Presa' }]) {
      expect(v.is(schema, { name }), JSON.stringify(name)).toBe(false);
    }
  });
});
