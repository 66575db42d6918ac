import { beforeAll, describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../../domain/filters';
import { LOCALES, type Locale } from '../../domain/locale';
import { loadMessages } from '../../i18n/load-messages';
import { translator } from '../../i18n/translator';
import { describeFilters, partLabel } from './describe-filters';
import { facetLabels } from './facet-labels';

beforeAll(async () => {
  await Promise.all(LOCALES.map((locale) => loadMessages(locale, ['atlas', 'filters'])));
});

const labels = (locale: Locale) =>
  facetLabels(
    locale,
    translator(locale),
    translator(locale, 'filters'),
    new Map([['sinohydro', { en: 'Sinohydro', es: 'Sinohydro', pt: 'Sinohydro', zh: '中国水电' }]]),
  );
const text = (filters: Partial<Filters>, locale: Locale = 'en') =>
  describeFilters({ ...NO_FILTERS, ...filters }, { shown: 5, all: 205 }, labels(locale));

const HYDRO = { choices: { kind: ['hydro'], country: ['ec'], builder: ['sinohydro'] } };

describe('the sentence about filters', () => {
  it('says what is shown, where and by whom', () => {
    expect(text(HYDRO)).toBe('5 of 205 projects: hydropower in Ecuador, built by Sinohydro');
    expect(text(HYDRO, 'es')).toBe(
      '5 de 205 proyectos: central hidroeléctrica en Ecuador, construidos por Sinohydro',
    );
    expect(text(HYDRO, 'zh')).toBe('205个项目中的5个：厄瓜多尔的水电，由中国水电承建');
  });

  it('says how many there are without filters', () => {
    expect(text({})).toBe('All 205 projects');
  });

  it('names three values and counts more', () => {
    expect(text({ choices: { country: ['ar', 'bo', 'pe'] } })).toBe(
      '5 of 205 projects: in Argentina, Bolivia or Peru',
    );
    expect(text({ choices: { country: ['ar', 'bo', 'br', 'pe'] } })).toBe(
      '5 of 205 projects: in Argentina, Bolivia and 2 more',
    );
  });

  it('writes each of several sectors small', () => {
    const choices = { sector: ['new-energy', 'digital', 'ai'], country: ['pe'] };
    expect(text({ choices })).toBe(
      '5 of 205 projects: new energy, digital economy or artificial intelligence in Peru',
    );
    expect(text({ choices }, 'pt')).toBe(
      '5 de 205 projetos: novas energias, economia digital ou inteligência artificial – Peru',
    );
  });

  it('says ranges with their open ends', () => {
    expect(
      text({ ranges: { cost: { from: 1000, to: null }, opened: { from: 2015, to: 2020 } } }),
    ).toBe('5 of 205 projects: opened or due 2015 to 2020, costing USD 1bn or more');
    expect(text({ ranges: { begun: { from: null, to: 2010 } } })).toBe(
      '5 of 205 projects: works begun 2010 or earlier',
    );
  });

  it('writes years in Chinese as dates', () => {
    const ranges = { begun: { from: 2015, to: 2020 }, opened: { from: 2024, to: null } };
    expect(text({ ranges }, 'zh')).toBe(
      '205个项目中的5个：开工于2015年至2020年，启用或计划启用于2024年及以后',
    );
  });

  it('says that a facet admits none, and quotes words', () => {
    expect(text({ choices: { sector: [] }, text: ' rail ' })).toBe(
      '5 of 205 projects: containing “rail”, sector: none',
    );
  });
});

describe('the label of a filter', () => {
  it('names facet and values', () => {
    expect(partLabel('builder', { ...NO_FILTERS, ...HYDRO }, labels('zh'))).toBe(
      '承建方：中国水电',
    );
    expect(partLabel('kind', { ...NO_FILTERS, ...HYDRO }, labels('en'))).toBe('Kind: Hydropower');
  });
});
