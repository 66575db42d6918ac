import { beforeAll, describe, expect, it } from 'vitest';
import { facetIdsOf, facetValues, rangeIdsOf } from '../../domain/facet';
import { type Filters, NO_FILTERS } from '../../domain/filters';
import { LOCALES, type Locale } from '../../domain/locale';
import { TABLE_KINDS } from '../../domain/record-table';
import { loadMessages } from '../../i18n/load-messages';
import { translator } from '../../i18n/translator';
import { describeFilters, partLabel } from './describe-filters';
import { recordLabels } from './record-labels';

beforeAll(async () => {
  await Promise.all(
    LOCALES.map((locale) => loadMessages(locale, ['atlas', 'filters', 'lists', 'records'])),
  );
});

const COSCO = { en: 'COSCO SHIPPING', es: 'COSCO SHIPPING', pt: 'COSCO SHIPPING', zh: '中远海运' };

type Kind = Parameters<typeof recordLabels>[0];
const labels = (kind: Kind, locale: Locale) =>
  recordLabels(kind, {
    locale,
    t: translator(locale),
    tFilters: translator(locale, 'filters'),
    tLists: translator(locale, 'lists'),
    tRecords: translator(locale, 'records'),
    companies: new Map([['cosco-shipping', COSCO]]),
    services: new Map(),
  });

function sentence(kind: Kind, filters: Partial<Filters>, locale: Locale = 'en'): string {
  const counts = { shown: 5, all: 24 };
  return describeFilters({ ...NO_FILTERS, ...filters }, counts, labels(kind, locale));
}

describe('the sentence about a list of records', () => {
  it('says of what kind, by which facets and ranges', () => {
    const filters = {
      choices: { 'service-country': ['ec'], 'service-carrier': ['cosco-shipping'] },
      ranges: { 'service-days': { from: null, to: 30 } },
    };
    expect(sentence('services', filters)).toBe(
      '5 of 24 services: carrier: COSCO SHIPPING, calling in Ecuador, published sailing time: 30 days or less',
    );
    expect(sentence('services', filters, 'zh')).toBe(
      '24条航线中的5条：船公司：中远海运，挂靠厄瓜多尔，公布的航行天数：30天及以下',
    );
  });

  it('leaves out the facets of other records', () => {
    expect(sentence('ports', { choices: { country: ['ec'], 'service-kind': [] } })).toBe(
      'All 24 ports',
    );
  });

  it('states throughput in TEU and years as they are', () => {
    expect(sentence('ports', { ranges: { 'port-throughput': { from: 500, to: 2500 } } })).toBe(
      '5 of 24 ports: containers a year: 500,000 TEU to 2,500,000 TEU',
    );
    expect(sentence('events', { ranges: { 'event-year': { from: 2024, to: null } } }, 'es')).toBe(
      '5 de 24 hechos: año: 2024 o después',
    );
  });
});

describe('the labels of facets', () => {
  it('name every facet and every listed value in all locales', () => {
    for (const locale of LOCALES) {
      for (const kind of TABLE_KINDS) {
        if (kind === 'projects') continue;
        const { nameOf, valueName } = labels(kind, locale);
        for (const facet of [...facetIdsOf(kind), ...rangeIdsOf(kind)]) {
          expect(nameOf(facet)).not.toBe('');
        }
        for (const facet of facetIdsOf(kind)) {
          for (const value of facetValues(facet) ?? []) {
            expect(valueName(facet, value), `${facet}:${value}`).not.toBe('');
          }
        }
      }
    }
  });

  it('show the id of a record whose name is not fetched', () => {
    const filters = { ...NO_FILTERS, choices: { 'port-company': ['sinohydro'] } };
    expect(partLabel('port-company', filters, labels('ports', 'en'))).toBe('Company: sinohydro');
  });
});
