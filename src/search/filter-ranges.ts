import { inWholeUnits } from '../domain/cost';
import type { RangeFacetId } from '../domain/facet';
import type { Locale, Localized } from '../domain/locale';
import { formatMoney } from '../i18n/format-money';

/** A range that a question asks for, and the text without it. */
export interface AskedRange {
  readonly facet: RangeFacetId;
  /** As addresses write it: `1000-`. */
  readonly range: string;
  readonly name: Localized;
}

const MORE = `above|over|more than|at least|exceeding|greater than|from|>=?|≥|mas de|mayor(?:es)? (?:a|que|de)|superior(?:es)? a|por encima de|al menos|desde|mais de|maior(?:es)? (?:que|do que)|acima de|pelo menos|a partir de|超过|高于|大于|至少|逾`;
const LESS = `below|under|less than|at most|up to|cheaper than|<=?|≤|menos de|menor(?:es)? (?:a|que|de)|inferior(?:es)? a|por debajo de|hasta|menor(?:es)? do que|abaixo de|ate|低于|少于|小于|不足|不到`;
const CURRENCY = String.raw`(?:usd?\$?|us\$|\$|dollars?|dolares)?`;
const UNIT =
  '(thousand million|mil millones|billions?|millions?|millon(?:es)?|bilhoes|bilhao|bi|milhoes|milhao|mi|bn|mn|mm|b|m|亿|百万|万)(?![a-z])';
const COST = new RegExp(
  String.raw`(?:(${MORE})|(${LESS}))?\s*${CURRENCY}\s*(\d+(?:[.,\s]\d+)*)\s*${UNIT}\s*(?:de )?${CURRENCY}(?:美元|美金)?\s*(以上|以下)?`,
  'i',
);

/** Units in millions of US dollars. */
const MILLIONS: readonly (readonly [RegExp, number])[] = [
  [/^(?:bn|b|bi|bilhoes|bilhao|billions?|thousand million|mil millones)$/, 1000],
  [/^亿$/, 100],
  [/^万$/, 0.01],
  [/./, 1],
];

const YEARS =
  /(?:(since|after|from|desde|despues de|depois de|a partir de)|(before|until|up to|antes de|hasta|ate)|(?:in|en|em|during|durante))\s*((?:19|20)\d\d)|((?:19|20)\d\d)年?\s*(?:(以来|以后|之后|后)|(以前|之前|前)|年)/i;
const BEGUN =
  /\b(?:begun|began|started|start|iniciad[oa]s?|empezad[oa]s?|comenzad[oa]s?|comecad[oa]s?)\b|开工|启动/;
const YEAR_VERBS =
  /\b(?:opened|open|opening|built|finished|completed|begun|began|started|inaugurad[oa]s?|abiert[oa]s?|construid[oa]s?|iniciad[oa]s?|abert[oa]s?|concluid[oa]s?)\b|建成|投产|开放|开工|启动/g;

/** Takes the ranges of cost and years out of a text in lower case without accents. */
export function takeRanges(text: string): {
  readonly ranges: readonly AskedRange[];
  readonly rest: string;
} {
  const ranges: AskedRange[] = [];
  let rest = text;
  const cost = COST.exec(rest);
  if (cost) {
    const [whole, more, less, digits = '', unit = '', hanEnd] = cost;
    const millions = Math.round(numberOf(digits) * factorOf(unit.toLowerCase()));
    const isBelow = less !== undefined || hanEnd === '以下';
    if (millions > 0 && (isBelow || more !== undefined || hanEnd !== undefined)) {
      ranges.push(costRange(millions, isBelow));
      rest = rest.replace(whole, ' ');
    }
  }
  const years = YEARS.exec(rest);
  if (years) {
    const [whole, since, before, latin, han, hanSince, hanBefore] = years;
    const year = latin ?? han ?? '';
    const facet: RangeFacetId = BEGUN.test(rest) ? 'begun' : 'opened';
    const from = since !== undefined || hanSince !== undefined;
    const to = before !== undefined || hanBefore !== undefined;
    ranges.push(yearRange(facet, year, from, to));
    rest = rest.replace(whole, ' ').replace(YEAR_VERBS, ' ');
  }
  return { ranges, rest };
}

function costRange(millions: number, isBelow: boolean): AskedRange {
  const sum = (locale: Locale) => formatMoney(locale, inWholeUnits(millions), 'USD');
  const [en, es, pt, zh] = [sum('en'), sum('es'), sum('pt'), sum('zh')];
  return {
    facet: 'cost',
    range: isBelow ? `-${millions}` : `${millions}-`,
    name: isBelow
      ? { en: `up to ${en}`, es: `hasta ${es}`, pt: `até ${pt}`, zh: `${zh}以下` }
      : { en: `from ${en}`, es: `desde ${es}`, pt: `desde ${pt}`, zh: `${zh}以上` },
  };
}

function yearRange(facet: RangeFacetId, year: string, isFrom: boolean, isTo: boolean): AskedRange {
  const verb =
    facet === 'begun'
      ? { en: 'begun', es: 'iniciados', pt: 'iniciados', zh: '开工' }
      : { en: 'opened', es: 'inaugurados', pt: 'inaugurados', zh: '建成' };
  if (isFrom) {
    return {
      facet,
      range: `${year}-`,
      name: {
        en: `${verb.en} since ${year}`,
        es: `${verb.es} desde ${year}`,
        pt: `${verb.pt} desde ${year}`,
        zh: `${year}年以来${verb.zh}`,
      },
    };
  }
  if (isTo) {
    return {
      facet,
      range: `-${year}`,
      name: {
        en: `${verb.en} by ${year}`,
        es: `${verb.es} hasta ${year}`,
        pt: `${verb.pt} até ${year}`,
        zh: `${year}年以前${verb.zh}`,
      },
    };
  }
  return {
    facet,
    range: year,
    name: {
      en: `${verb.en} in ${year}`,
      es: `${verb.es} en ${year}`,
      pt: `${verb.pt} em ${year}`,
      zh: `${year}年${verb.zh}`,
    },
  };
}

function numberOf(digits: string): number {
  const plain = digits.replace(/\s/g, '');
  // A separator before three digits groups thousands, any other is decimal.
  return Number(plain.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

function factorOf(unit: string): number {
  return MILLIONS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
}
