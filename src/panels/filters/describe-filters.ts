import { type AnyFacetId, FACETS, type FacetId } from '../../domain/facet';
import { type FilterPart, type Filters, isRange } from '../../domain/filters';
import { LOCALE_TAGS } from '../../domain/locale';
import { inSentence } from '../../i18n/in-sentence';
import type { FacetLabels } from './filtered-kind';

/** Values that a text names before it counts the rest. */
const NAMED = 3;

/** What a facet's phrase in the sentence begins with; the facets of subject and place have none. */
const PHRASES = [
  'status',
  'owner',
  'builder',
  'lender',
  'company',
  'corridor',
  'dispute',
  'precision',
] as const satisfies readonly FacetId[];
type PhraseId = (typeof PHRASES)[number];

/** Returns what a part of the filters admits: `Hydropower`, `2015 to 2020`, `“rail”`. */
export function partText(part: FilterPart, filters: Filters, labels: FacetLabels): string {
  if (part === 'text') return `“${filters.text.trim()}”`;
  if (isRange(part)) {
    const range = filters.ranges[part];
    return range ? labels.rangeText(part, range) : '';
  }
  return valuesText(part, filters.choices[part] ?? [], labels);
}

/** Returns a part of the filters with the name of its facet: `Kind: Hydropower`. */
export function partLabel(part: FilterPart, filters: Filters, labels: FacetLabels): string {
  const colon = labels.locale === 'zh' ? '：' : ': ';
  return `${labels.nameOf(part)}${colon}${partText(part, filters, labels)}`;
}

/**
 * Returns the sentence that says what is shown: `5 of 205 projects: hydropower in Ecuador, built by Sinohydro`. Without
 * filters it says how many projects there are.
 */
export function describeFilters(
  filters: Filters,
  { shown, all }: { readonly shown: number; readonly all: number },
  labels: FacetLabels,
): string {
  const { tFilters, locale } = labels;
  const parts = labels.phrases?.(filters) ?? phrases(filters, labels);
  if (parts.length === 0) return labels.allText(all);
  return tFilters('sentence.whole', {
    count: labels.countText(shown, all),
    description: parts.join(locale === 'zh' ? '，' : ', '),
  });
}

function phrases(filters: Filters, labels: FacetLabels): readonly string[] {
  const { tFilters } = labels;
  const { choices, ranges, text } = filters;
  const joined = (facets: readonly FacetId[], of = labels) =>
    facets
      .filter((facet) => choices[facet]?.length)
      .map((facet) => valuesText(facet, choices[facet] ?? [], of));
  const subject = joined(['kind', 'sector'], namesInSentence(labels)).join(', ');
  const places = joined(['country', 'region']).join(', ');
  const first =
    subject && places
      ? tFilters('sentence.subject-in', { subject, places })
      : subject || (places && tFilters('sentence.in', { places }));
  return [
    ...(first ? [first] : []),
    ...PHRASES.flatMap((facet) => phraseOf(facet, choices[facet], labels)),
    ...(['begun', 'opened', 'cost'] as const).flatMap((facet) => {
      const range = ranges[facet];
      return range
        ? [tFilters(`sentence.${facet}`, { range: labels.rangeText(facet, range) })]
        : [];
    }),
    ...(text.trim() === '' ? [] : [tFilters('sentence.text', { text: text.trim() })]),
    ...(Object.keys(FACETS) as FacetId[])
      .filter((facet) => choices[facet]?.length === 0)
      .map((facet) =>
        tFilters('sentence.no', { facet: inSentence(labels.locale, labels.nameOf(facet)) }),
      ),
  ];
}

function phraseOf(
  facet: PhraseId,
  values: readonly string[] | undefined,
  labels: FacetLabels,
): readonly string[] {
  if (!values?.length) return [];
  const isName =
    facet === 'owner' || facet === 'builder' || facet === 'lender' || facet === 'company';
  const names = valuesText(facet, values, isName ? labels : namesInSentence(labels));
  return [labels.tFilters(`sentence.${facet}`, { names })];
}

/** Returns the names of values: `Peru, Chile or Brazil`; beyond three, how many more there are. */
export function valuesText(
  facet: AnyFacetId,
  values: readonly string[],
  labels: FacetLabels,
): string {
  const { locale, tFilters } = labels;
  if (values.length === 0) return tFilters('chip.none');
  const names = values.map((value) => labels.valueName(facet, value));
  const list = new Intl.ListFormat(LOCALE_TAGS[locale], { type: 'disjunction' });
  if (names.length <= NAMED) return list.format(names);
  const first = names.slice(0, NAMED - 1).join(locale === 'zh' ? '、' : ', ');
  return tFilters('chip.more', { names: first, count: names.length - NAMED + 1 });
}

/** Returns the labels with values as they stand inside a sentence. */
export function namesInSentence(labels: FacetLabels): FacetLabels {
  return {
    ...labels,
    valueName: (facet, value) => inSentence(labels.locale, labels.valueName(facet, value)),
  };
}
