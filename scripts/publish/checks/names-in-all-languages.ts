import type { Localized } from '../../../src/domain/locale';
import { listRecords } from '../list-records';
import { findAll, isLocalized } from '../walk';
import type { Check } from './check';

/** Length in characters below which a text may be the same in every language. */
const MIN_SENTENCE = 45;

/** Fields that may be the same in every language: names. */
const NAMES = /(^|\.)(name|place|claimant)$/;
const HAN = /\p{Script=Han}/u;

export const namesInAllLanguages: Check = {
  name: 'namesInAllLanguages',
  holds:
    'Names and texts stand in English, Spanish, Portuguese and Chinese, each in its own language, but for those that wait for a translator.',
  faults: (dataset) =>
    listRecords(dataset).flatMap(({ file, record }) =>
      findAll(record, isLocalized).flatMap(({ path, value }) =>
        faultsOf(value, NAMES.test(path), waitingIn(record)).map(
          (fault) => `${file}: ${path}.${fault}`,
        ),
      ),
    ),
};

function waitingIn(record: object): readonly string[] {
  return 'waiting' in record && Array.isArray(record.waiting) ? record.waiting : [];
}

function faultsOf(
  { en, es, pt, zh }: Localized,
  isName: boolean,
  waiting: readonly string[],
): readonly string[] {
  const missing = Object.entries({ en, es, pt, zh })
    .filter(([, text]) => text.trim() === '')
    .map(([language]) => `${language}: is empty; write it`);
  if (missing.length > 0 || isName || en.length < MIN_SENTENCE) return missing;
  return [
    ...(es === en && !waiting.includes('es') ? ['es: is the English text; translate it'] : []),
    ...(pt === en && !waiting.includes('pt') ? ['pt: is the English text; translate it'] : []),
    ...(pt === es && !waiting.includes('pt') ? ['pt: is the Spanish text; translate it'] : []),
    ...(HAN.test(zh) || waiting.includes('zh')
      ? []
      : ['zh: has no Chinese character; translate it']),
  ];
}
