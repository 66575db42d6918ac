import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../domain/locale';
import { translator } from '../../../i18n/translator';
import { voyageText } from './text/voyage-text';
import { wayLabel } from './use-way-labels';
import { alternativeFixture } from './voyage.fixture';

describe('wayLabel', () => {
  const textOf = (locale: (typeof LOCALES)[number]) =>
    voyageText(locale, 'nm', translator(locale, 'voyage'));

  it('states the name and the days', () => {
    const way = alternativeFixture({ miles: [9600] });
    expect(wayLabel(textOf('en'), 'By Suez Canal', way)).toBe('By Suez Canal · 25 days');
  });

  it('states on a second line what is not built, in every language', () => {
    const way = alternativeFixture({ miles: [960], land: 400, landStatus: 'studied' });
    expect(LOCALES.map((locale) => wayLabel(textOf(locale), '', way).split('\n')[1])).toEqual([
      'none of 400 km built',
      'nada construido de 400 km',
      'nada construído de 400 km',
      '400公里均未建成',
    ]);
  });
});
