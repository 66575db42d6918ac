import { beforeAll, describe, expect, it } from 'vitest';
import '../../../tools/i18n/all-messages';
import { PAGES } from '../../../src/app/pages';
import { LOCALES, type Locale } from '../../../src/domain/locale';
import { type SitePage, sitePages } from '../pages';
import type { CardContent } from './card-content';
import { readCardFonts } from './card-fonts';
import { fitCard } from './card-layout';
import { cardPath, hasOwnCard } from './card-path';
import { type CardSet, cardsOfSite } from './cards-of-site';
import { type TextSetter, textSetter } from './text-setter';

const DATA = 'public/generated/data';
const NO_CHANGES = { newest: '2026-11-29', of: () => '2026-11-29' };

let pages: readonly SitePage[];
let sets: readonly CardSet[];
let setter: TextSetter;
beforeAll(() => {
  pages = sitePages(PAGES, DATA, NO_CHANGES);
  sets = cardsOfSite(PAGES, pages, DATA, NO_CHANGES.newest);
  setter = textSetter(readCardFonts());
});

/** Returns what the cards of a language say. */
function contentsIn(locale: Locale): readonly CardContent[] {
  return sets
    .flatMap(({ cards }) => cards)
    .filter(({ content }) => content.locale === locale)
    .map(({ content }) => content);
}

describe('the cards of the site', () => {
  it('are one for each page that has a card of its own, and one for each kind and language', () => {
    const paths = sets.flatMap(({ cards }) => cards.map(({ path }) => path));
    const own = pages.filter(({ selection }) => hasOwnCard(selection));
    const kinds = new Set(pages.map(({ selection }) => selection.kind));
    expect(own.length).toBeGreaterThan(LOCALES.length * 400);
    expect(paths).toHaveLength(new Set(paths).size);
    expect(paths).toHaveLength(own.length + kinds.size * LOCALES.length);
    const missing = pages
      .map(({ locale, selection }) => cardPath(locale, selection))
      .filter((path) => !paths.includes(path));
    expect(missing).toEqual([]);
  });

  it('name a source for the figure of each record', () => {
    const unsourced = sets
      .filter(({ isShared }) => !isShared)
      .flatMap(({ cards }) => cards)
      .filter(({ content: { figure, source } }) => !figure || !source);
    expect(unsourced.map(({ path }) => path)).toEqual([]);
  });

  it.each(LOCALES)('have all messages filled and every headline whole in %s', async (locale) => {
    const cut: string[] = [];
    for (const content of contentsIn(locale)) {
      const fitted = await fitCard(content, setter);
      const { headline, kicker, label } = Object.fromEntries(fitted);
      for (const part of [headline, kicker, label]) {
        if (part?.text.endsWith('…')) cut.push(part.text);
      }
      const text = [...fitted.values()].map((part) => part.text).join(' ');
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    }
    expect(cut).toEqual([]);
  });
});
