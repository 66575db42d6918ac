import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../domain/locale';
import type { LegStatus } from '../../../../domain/status';
import {
  alternativeFixture,
  ROTTERDAM,
  SHANGHAI,
  SINGAPORE,
  summaryContext,
  voyageFixture,
} from '../voyage.fixture';
import { voyageSentence } from './sentence';

const DIRECT = alternativeFixture({ miles: [9600], passages: ['suez', 'malacca'] });
const CALLING = alternativeFixture({ miles: [8000, 1600] });

describe('voyageSentence', () => {
  it.each([
    [
      'en',
      'Rotterdam to Shanghai: 9,600 nm by Suez Canal, Strait of Malacca, 25 days at 16 kn. Fuel about 2,100 t (2,100 to 2,100), CO₂e about 7,400 t well to wake (7,400 to 7,400) for one large ship on low-sulphur oil. Derived by Corridor Atlas, data 1.2.',
    ],
    [
      'es',
      'Róterdam a Shanghái: 9,600 mn pasando por canal de Suez, estrecho de Malaca, 25 días a 16 nudos. Unas 2,100 t de combustible (de 2,100 a 2,100) y unas 7,400 t de CO₂e del pozo a la estela (de 7,400 a 7,400) con un buque grande que quema fueloil de bajo contenido de azufre. Calculado por el Atlas del Corredor, datos 1.2.',
    ],
    [
      'zh',
      '鹿特丹至上海：9,600海里，经苏伊士运河、马六甲海峡，航速16节，25天。燃料约2,100吨（2,100至2,100），油井到尾迹的二氧化碳当量约7,400吨（7,400至7,400），船型：大船，燃料：低硫燃料油。由走廊地图集推算，数据版本1.2。',
    ],
  ] as const)('states distance, passages, duration and fuel in %s', (locale, sentence) => {
    const voyage = voyageFixture([ROTTERDAM, SHANGHAI], DIRECT);
    expect(voyageSentence(voyage, summaryContext(locale))).toBe(sentence);
  });

  it.each([
    [
      'en',
      'Rotterdam to Shanghai, calling at Singapore: 9,600 nm, 26 days at 16 kn, of which 1 day',
    ],
    [
      'es',
      'Róterdam a Shanghái, con escala en Singapur: 9,600 mn, 26 días a 16 nudos, de ellos 1 día',
    ],
    ['zh', '鹿特丹至上海（停靠新加坡）：9,600海里，航速16节，26天，其中在港口和运河1天'],
  ] as const)('names the calls and their share of the time in %s', (locale, beginning) => {
    const voyage = voyageFixture([ROTTERDAM, SINGAPORE, SHANGHAI], CALLING);
    expect(voyageSentence(voyage, summaryContext(locale))).toContain(beginning);
  });

  it.each([
    ['en', ': 960 nm by sea and 400 km over land, '],
    ['es', ': 960 mn por mar y 400 km por tierra, '],
    ['zh', '：海上960海里、陆上400公里，'],
  ] as const)('separates sea from land in %s', (locale, part) => {
    const voyage = voyageFixture(
      [ROTTERDAM, SHANGHAI],
      alternativeFixture({ miles: [960], land: 400 }),
    );
    expect(voyageSentence(voyage, summaryContext(locale))).toContain(part);
  });

  it.each([
    ['en', '400 km over land', '400 km (none of 400 km built) over land'],
    ['es', '400 km por tierra', '400 km (nada construido de 400 km) por tierra'],
    ['zh', '陆上400公里', '陆上400公里（400公里均未建成）'],
  ] as const)(
    'states how much of the overland distance is only planned in %s',
    (locale, open, planned) => {
      const sentenceOf = (landStatus: LegStatus, miles: readonly number[]) =>
        voyageSentence(
          voyageFixture(
            [ROTTERDAM, SHANGHAI],
            alternativeFixture({ miles, land: 400, landStatus }),
          ),
          summaryContext(locale),
        );
      expect(sentenceOf('open', [960])).toContain(open);
      expect(sentenceOf('planned', [960])).toContain(planned);
      expect(sentenceOf('planned', [])).toContain(planned);
    },
  );

  it.each([
    ['en', ' Leaves Monday, arrives Friday.'],
    ['es', ' Sale el Monday y llega el Friday.'],
    ['zh', 'Monday出发，Friday抵达。'],
  ] as const)('states the times of a voyage with a day of departure in %s', (locale, part) => {
    const voyage = voyageFixture([ROTTERDAM, SHANGHAI], DIRECT);
    const times = { departure: 'Monday', arrival: 'Friday' };
    expect(voyageSentence(voyage, summaryContext(locale, times))).toContain(part);
    expect(voyageSentence(voyage, summaryContext(locale))).not.toContain(part);
  });

  it.each(LOCALES)('fills every placeholder in %s', (locale) => {
    for (const open of [DIRECT, CALLING]) {
      const sentence = voyageSentence(
        voyageFixture([ROTTERDAM, SHANGHAI], open),
        summaryContext(locale),
      );
      expect(sentence).not.toMatch(/\{|\}|undefined|NaN/);
    }
  });

  it('is undefined while no route is known', () => {
    const voyage = voyageFixture([ROTTERDAM, SHANGHAI], undefined);
    expect(voyageSentence(voyage, summaryContext('en'))).toBeUndefined();
  });
});
