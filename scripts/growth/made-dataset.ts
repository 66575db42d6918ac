import { byLocale, LOCALES, type Localized } from '../../src/domain/locale';
import { randomNumbers } from '../../tools/random/random-numbers';
import type { Dataset } from '../publish/dataset';

type KeptProject = Dataset['projects'][number];

/** Degrees by which a made project lies beside the one that it is made of. */
const SHIFT = 1.5;

/**
 * Returns a dataset with made projects beside the published ones, up to a number. Each has the form of a published one, with
 * the words of every text drawn from those of all, so that it compresses as texts do, and another place. The same for the
 * same dataset.
 */
export function withMadeProjects(dataset: Dataset, count: number): Dataset {
  const random = randomNumbers(20_261_129);
  const { projects } = dataset;
  const drawn = wordsOf(projects);
  const made = Array.from({ length: Math.max(0, count - projects.length) }, (_, i) => {
    const model = projects[i % projects.length] as KeptProject;
    const shift = [SHIFT * (random() - 0.5), SHIFT * (random() - 0.5)] as const;
    const changed = remade(model, { words: drawn, random, shift }) as KeptProject;
    const { formerIds: _former, ...rest } = changed;
    const words = changed.name.en.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return { ...rest, id: [...words, i].join('-') } as KeptProject;
  });
  return { ...dataset, projects: [...projects, ...made] };
}

interface Making {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly random: () => number;
  readonly shift: readonly [number, number];
}

/** Returns a value with other words in its texts and its positions shifted; citations, dates and sums stay. */
function remade(value: unknown, making: Making): unknown {
  if (Array.isArray(value)) {
    const [lon, lat] = value;
    return value.length === 2 && typeof lon === 'number' && typeof lat === 'number'
      ? [round(lon + making.shift[0]), round(lat + making.shift[1])]
      : value.map((part) => remade(part, making));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (LOCALES.every((locale) => typeof Reflect.get(value, locale) === 'string')) {
    return otherText(value as Localized, making);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'sources' ? part : remade(part, making),
    ]),
  );
}

function otherText(text: Localized, { words, random }: Making): Localized {
  return byLocale((locale) =>
    partsOf(locale, text[locale])
      .map(() => words[locale]?.[Math.floor(random() * words[locale].length)] ?? '')
      .join(locale === 'zh' ? '' : ' '),
  );
}

/** Returns the words of all names and summaries by language, as often as they occur. */
function wordsOf(projects: readonly KeptProject[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      projects.flatMap(({ name, place, summary }) =>
        [name, place, summary].flatMap((text) => partsOf(locale, text[locale])),
      ),
    ]),
  );
}

/** Returns the words of a text; of a Chinese one, pairs of characters. */
function partsOf(locale: keyof Localized, text: string): readonly string[] {
  return locale === 'zh' ? (text.match(/.{1,2}/gsu) ?? []) : text.split(/\s+/);
}

function round(degrees: number): number {
  return Number(degrees.toFixed(4));
}
