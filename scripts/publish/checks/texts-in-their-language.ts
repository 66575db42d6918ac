import { detectAll } from 'tinyld';
import type { Localized } from '../../../src/domain/locale';
import { listRecords } from '../list-records';
import { findAll, isLocalized } from '../walk';
import type { Check } from './check';

/** Length without names and numbers below which the language of a text cannot be told. */
const MIN_TEXT = 40;

/** Fields of names, and formulas, which have few words. */
const NOT_PROSE = /(^|\.)(name|place|claimant|label|formula)$/;

/** Small words that one language has and the others lack. */
const SMALL_WORDS = {
  en: new Set('the of and in to for with by from is are was were at on its an'.split(' ')),
  es: new Set('la el en y los las del una un con por su es al fue más'.split(' ')),
  pt: new Set('o os as em e da do das dos na no uma um com pela pelo ao foi mais não'.split(' ')),
} as const;

type Latin = keyof typeof SMALL_WORDS;

const OTHERS: readonly Latin[] = ['en', 'es'];

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

function faultsOf({ en, es, pt, zh }: Localized, waiting: string): readonly string[] {
  const isSame = en === es || en === zh;
  return [
    ...(isIn(en, 'es', 'en') ? ['en: looks like Spanish; write it in English'] : []),
    ...(isIn(es, 'en', 'es') && !isSame && !waiting.includes('es')
      ? ['es: looks like English; write it in Spanish']
      : []),
    ...(OTHERS.some((other) => isIn(pt, other, 'pt')) && pt !== en && !waiting.includes('pt')
      ? ['pt: looks like another language; write it in Portuguese']
      : []),
    ...(isMostlyLatin(zh, en) && !waiting.includes('zh')
      ? ['zh: has hardly any Chinese character; write it in Chinese']
      : []),
  ];
}

/** Returns whether a text is in one language rather than in another, by its letters and by its small words. */
function isIn(text: string, language: Latin, rather: Latin): boolean {
  const words = withoutNames(text);
  if (words.length < MIN_TEXT) return false;
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

function isMostlyLatin(zh: string, en: string): boolean {
  if (withoutNames(en).length < MIN_TEXT) return false;
  const han = zh.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = zh.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han < MIN_HAN_SHARE * latin;
}
