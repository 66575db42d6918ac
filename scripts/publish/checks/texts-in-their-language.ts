import { detectAll } from 'tinyld';
import type { Localized } from '../../../src/domain/locale';
import { listRecords } from '../list-records';
import { findAll, isLocalized } from '../walk';
import type { Check } from './check';

/** Length without names and numbers below which the language of a text cannot be told. */
const MIN_TEXT = 40;

/** The same for Spanish against Portuguese, which share many words. */
const MIN_TEXT_OF_NEIGHBOURS = 60;

/** Fields of names, and formulas, which have few words. */
const NOT_PROSE = /(^|\.)(name|place|claimant|label|formula)$/;

/** Small words that one language has and the others lack. */
const SMALL_WORDS = {
  en: new Set('the of and in to for with by from is are was were at on its an'.split(' ')),
  es: new Set('la el en y los las del una un con por su es al fue más'.split(' ')),
  pt: new Set('o os as em e da do das dos na no uma um com pela pelo ao foi mais não'.split(' ')),
} as const;

type Latin = keyof typeof SMALL_WORDS;

/** The languages that a text is mistaken for, by the language that it should be in. */
const OTHERS: Readonly<Record<Latin, readonly Latin[]>> = {
  en: ['es', 'pt'],
  es: ['en', 'pt'],
  pt: ['en', 'es'],
};

const NAMES: Readonly<Record<Latin, string>> = { en: 'English', es: 'Spanish', pt: 'Portuguese' };

/** Chinese characters for each Latin letter, below which a Chinese text is in another language; it may name firms. */
const MIN_HAN_SHARE = 0.2;

export const textsInTheirLanguage: Check = {
  name: 'textsInTheirLanguage',
  holds:
    'English texts are in English, Spanish ones in Spanish, Portuguese ones in Portuguese, Chinese ones in Chinese.',
  faults: (dataset) =>
    listRecords(dataset).flatMap(({ file, record }) =>
      findAll(record, isLocalized)
        .filter(({ path }) => !NOT_PROSE.test(path))
        .flatMap(({ path, value }) =>
          faultsOf(value, 'waiting' in record ? String(record.waiting) : '').map(
            (fault) => `${file}: ${path}.${fault}`,
          ),
        ),
    ),
};

function faultsOf(texts: Localized, waiting: string): readonly string[] {
  const { en, zh } = texts;
  return [
    ...(['en', 'es', 'pt'] as const).flatMap((language) => {
      if (waiting.includes(language)) return [];
      const text = texts[language];
      if (isMostlyHan(text)) return [`${language}: is in Chinese; write it in ${NAMES[language]}`];
      // What is the same in English is a name, or is told by namesInAllLanguages.
      const other = OTHERS[language].find(
        (each) => (each !== 'en' || text !== en) && isIn(text, each, language),
      );
      return other
        ? [`${language}: looks like ${NAMES[other]}; write it in ${NAMES[language]}`]
        : [];
    }),
    ...(isMostlyLatin(zh, en) && !waiting.includes('zh')
      ? ['zh: has hardly any Chinese character; write it in Chinese']
      : []),
  ];
}

/** Returns whether a text is in one language rather than in another, by its letters and by its small words. */
function isIn(text: string, language: Latin, rather: Latin): boolean {
  const words = withoutNames(text);
  const least = language === 'pt' && rather === 'es' ? MIN_TEXT_OF_NEIGHBOURS : MIN_TEXT;
  if (words.length < least) return false;
  // The cheap sign first: telling the language takes a hundred times as long.
  if (smallWords(words, language) <= smallWords(words, rather)) return false;
  const scores = detectAll(words, { only: [language, rather] });
  const scoreOf = (each: string) => scores.find(({ lang }) => lang === each)?.accuracy ?? 0;
  return scoreOf(language) > scoreOf(rather);
}

function smallWords(text: string, language: Latin): number {
  return text
    .toLowerCase()
    .split(' ')
    .filter((word) => SMALL_WORDS[language].has(word)).length;
}

/** Returns a text without numbers and without words with a capital but for those that begin a sentence. */
function withoutNames(text: string): string {
  return text
    .replace(/(?<![.!?] |^)\p{Lu}[\p{L}\p{N}'’-]*/gu, ' ')
    .replace(/[\d.,;:%~()–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isMostlyHan(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length / 2;
}

function isMostlyLatin(zh: string, en: string): boolean {
  if (withoutNames(en).length < MIN_TEXT) return false;
  const han = zh.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = zh.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han < MIN_HAN_SHARE * latin;
}
