import { LOCALES, type Locale, type Localized } from '../../../src/domain/locale';
import type { KeptData } from '../dataset';
import { type ListedRecord, listRecords } from '../list-records';
import { didYouMean } from '../nearest';
import { findAll, isLocalized } from '../walk';
import { eventReferences, foreignReferences, type References, referencesOf } from './references';

/** A reference in a text: `{status}`, `{figure:throughput}`, `{figure:throughput@ports/pechy}`. */
const REFERENCE = /\{([^{}]*)\}/g;

const EVENT = 'event:';

/** Lists of the data whose records have texts with references. */
const LISTS = [
  'projects',
  'ports',
  'harbours',
  'legs',
  'corridors',
  'services',
  'companies',
  'loans',
  'flows',
  'claims',
  'events',
  'missingFacts',
  'stories',
] as const satisfies readonly (keyof KeptData)[];

/**
 * Returns the data with the references in its texts replaced by what they refer to, in the language and number format of
 * the text. Faults (an unknown name, languages that refer to different things) are added to `faults`.
 */
export function fillTexts<T extends KeptData>(kept: T, faults: string[]): T {
  const files = listRecords(kept).filter(({ record }) => JSON.stringify(record).includes('{'));
  const referring = new Map(files.map((listed) => [listed.record as unknown, listed]));
  const withReferences = [...referring].filter(([record]) => hasReference(record));
  if (withReferences.length === 0) return kept;
  const events = eventReferences(kept);
  const foreign = foreignReferences(kept);
  const filled = new Map(
    withReferences.map(([record, listed]) => {
      const known: References = new Map([...referencesOf(listed, events), ...foreign]);
      return [record, fillRecord(listed, known, faults)];
    }),
  );
  const lists = LISTS.map((list) => [
    list,
    (kept[list] as readonly unknown[]).map((record) => filled.get(record) ?? record),
  ]);
  const citedEvents = new Map(
    withReferences.map(([, { dataset, id, record }]) => [`${dataset}/${id}`, eventsIn(record)]),
  );
  return { ...kept, ...Object.fromEntries(lists), citedEvents };
}

/** Returns the ids of the events to which a record's English texts refer. */
function eventsIn(record: unknown): readonly string[] {
  return findAll(record, isLocalized)
    .flatMap(({ value }) => namesIn(value.en))
    .flatMap((name) => (name.startsWith(EVENT) ? [name.slice(EVENT.length)] : []));
}

function hasReference(value: unknown): boolean {
  if (isLocalized(value)) return LOCALES.some((locale) => namesIn(value[locale]).length > 0);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasReference);
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(REFERENCE)].map(([, name = '']) => name);
}

function fillRecord({ file, record }: ListedRecord, known: References, faults: string[]): unknown {
  return fillValue(record, '');

  function fillValue(value: unknown, path: string): unknown {
    if (isLocalized(value)) return fillText(value, path);
    if (Array.isArray(value)) return value.map((each, i) => fillValue(each, below(path, i)));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, fillValue(each, below(path, key))]),
    );
  }

  function fillText(text: Localized, path: string): Localized {
    const names = new Set(LOCALES.flatMap((locale) => namesIn(text[locale])));
    for (const locale of LOCALES) {
      const here = namesIn(text[locale]);
      const missing = [...names].filter((name) => !here.includes(name));
      faults.push(
        ...missing.map(
          (name) => `${file}: ${path}.${locale}: {${name}} stands in another language only`,
        ),
      );
    }
    faults.push(
      ...[...names]
        .filter((name) => !known.has(name))
        .map((name) => `${file}: ${path}: there is no {${name}}${didYouMean(name, known.keys())}`),
    );
    return {
      ...text,
      ...Object.fromEntries(LOCALES.map((locale) => [locale, fillIn(text[locale], locale)])),
    };
  }

  function fillIn(text: string, locale: Locale): string {
    return text.replace(REFERENCE, (whole, name: string) => known.get(name)?.(locale) ?? whole);
  }
}

function below(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
