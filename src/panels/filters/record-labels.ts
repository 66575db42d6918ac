import { useMemo } from 'react';
import type { ClaimTopic } from '../../domain/claim';
import type { CompanyKind } from '../../domain/company';
import { countryName } from '../../domain/country-name';
import type { EventKind } from '../../domain/event';
import type { AnyFacetId, ClaimCheck, RecordFacetId, RecordRangeId } from '../../domain/facet';
import { type FilterPart, type Filters, filterParts, isRange } from '../../domain/filters';
import type { Locale, Localized } from '../../domain/locale';
import type { GainAnswer } from '../../domain/place-gain';
import type { PortRole } from '../../domain/port';
import type { PartyRole } from '../../domain/project';
import type { TableKind } from '../../domain/record-table';
import type { ServiceKind, ServiceStatus } from '../../domain/service';
import { formatDate } from '../../i18n/format-date';
import { formatNumber } from '../../i18n/format-number';
import { inSentence } from '../../i18n/in-sentence';
import type { Translate } from '../../i18n/translator';
import { companyNames, serviceNames } from '../../state/select-names';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { namesInSentence, valuesText } from './describe-filters';
import { rangeText } from './facet-labels';
import type { FacetLabels } from './filtered-kind';

type RecordKind = Exclude<TableKind, 'projects'>;

const THOUSAND = 1000;

/** The translators and names that the labels of other records than projects are made of. */
export interface RecordWords {
  readonly locale: Locale;
  readonly t: Translate;
  readonly tFilters: Translate<'filters'>;
  readonly tLists: Translate<'lists'>;
  readonly tRecords: Translate<'records'>;
  /** Names of companies and services by id. */
  readonly companies: ReadonlyMap<string, Localized>;
  readonly services: ReadonlyMap<string, Localized>;
}

/** Returns the hook for the labels of the facets of a kind of records. */
export function labelsHook(kind: RecordKind): () => FacetLabels {
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each kind, when its module is evaluated.
  return function useRecordLabels() {
    const locale = useLocale();
    const t = useTranslate();
    const tFilters = useTranslate('filters');
    const tLists = useTranslate('lists');
    const tRecords = useTranslate('records');
    const companies = useAtlas(companyNames);
    const services = useAtlas(serviceNames);
    return useMemo(
      () => recordLabels(kind, { locale, t, tFilters, tLists, tRecords, companies, services }),
      [locale, t, tFilters, tLists, tRecords, companies, services],
    );
  };
}

/** Returns the labels of the facets of a kind of records other than projects. */
export function recordLabels(kind: RecordKind, words: RecordWords): FacetLabels {
  const { locale, tFilters, tLists } = words;
  const nameOf = (part: FilterPart) =>
    tLists(`facet.${part as RecordFacetId | RecordRangeId | 'text'}`);
  const endText: FacetLabels['endText'] = (facet, end) => {
    if (facet === 'service-days') return tLists('end.service-days', { count: end });
    if (facet !== 'port-throughput') return formatDate(locale, String(end));
    return tLists('end.port-throughput', { value: formatNumber(locale, end * THOUSAND) });
  };
  const labels: FacetLabels = {
    locale,
    tFilters,
    nameOf,
    valueName: (facet, value) => valueName(facet as RecordFacetId, value, words),
    endText,
    rangeText: (facet, range) =>
      rangeText(tFilters, range, (end) => endText(facet, end), !facet.endsWith('-year')),
    rangeUnit: (facet) =>
      facet === 'port-throughput' || facet === 'service-days' ? tLists(`unit.${facet}`) : undefined,
    rangeNote: (facet) =>
      facet === 'port-throughput' || facet === 'service-days' ? tLists(`note.${facet}`) : undefined,
    allText: (count) => tLists(`all.${kind}`, { count }),
    countText: (shown, count) => tLists(`count.${kind}`, { shown, count }),
    phrases: (filters) =>
      filterParts(filters, kind).map((part) => phrase(part, filters, labels, words)),
    emptyTitle: tLists('empty.title'),
    emptyNone: tLists('empty.none'),
    liftText: (filter, count) => tLists('empty.lift', { filter, count }),
  };
  return labels;
}

function phrase(
  part: FilterPart,
  filters: Filters,
  labels: FacetLabels,
  { tFilters, tLists }: RecordWords,
): string {
  if (part === 'text') return tFilters('sentence.text', { text: filters.text.trim() });
  const facet = inSentence(labels.locale, labels.nameOf(part));
  if (isRange(part)) {
    const range = filters.ranges[part];
    return tLists('phrase', { facet, values: range ? labels.rangeText(part, range) : '' });
  }
  const values = filters.choices[part] ?? [];
  const names = valuesText(part, values, labels);
  if (values.length > 0 && part === 'service-country')
    return tLists('calling-in', { places: names });
  if (values.length > 0 && part.endsWith('-country'))
    return tFilters('sentence.in', { places: names });
  const inText = isNamed(part) ? names : valuesText(part, values, namesInSentence(labels));
  return tLists('phrase', { facet, values: inText });
}

/** Returns whether the values of a facet are names, which keep their capitals. */
function isNamed(facet: AnyFacetId): boolean {
  return facet === 'port-company' || facet === 'port-service' || facet === 'service-carrier';
}

function valueName(facet: RecordFacetId, value: string, words: RecordWords): string {
  const { locale, t, tLists, tRecords, companies, services } = words;
  switch (facet) {
    case 'port-role':
      return tLists(`port-role.${value as PortRole | 'listed'}`);
    case 'port-served':
    case 'service-direct':
      return tLists(`${facet}.${value as 'yes' | 'no'}`);
    case 'claim-check':
      return tLists(`claim-check.${value as ClaimCheck}`);
    case 'reach-gain':
      return tLists(`reach-gain.${value as GainAnswer}`);
    case 'service-kind':
      return tRecords(`service-kind.${value as ServiceKind}`);
    case 'service-status':
      return tRecords(`service-status.${value as ServiceStatus}`);
    case 'company-kind':
      return tRecords(`company-kind.${value as CompanyKind}`);
    case 'company-role':
      return t(`role.${value as PartyRole}`);
    case 'claim-topic':
      return tRecords(`topic.${value as ClaimTopic}`);
    case 'event-kind':
      return tRecords(`event-kind.${value as EventKind}`);
    case 'port-country':
    case 'service-country':
    case 'company-country':
    case 'event-country':
    case 'reach-country':
      return countryName(locale, value.toUpperCase());
    case 'port-company':
    case 'service-carrier':
      return companies.get(value)?.[locale] ?? value;
    case 'port-service':
      return services.get(value)?.[locale] ?? value;
  }
}
