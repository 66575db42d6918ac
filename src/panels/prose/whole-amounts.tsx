import type { ReactNode } from 'react';

const NUMBER = String.raw`\d[\d.,]*(?<![.,])(?:[ \u00a0]\d{3}(?!\d))*`;
const CURRENCY = String.raw`(?:(?:USD|ARS|AUD|BOB|BRL|CAD|CLP|CNY|COP|EUR|GBP|HKD|MXN|PEN|RMB|TTD|US\$|R\$|S\/)[ \u00a0]?)?`;
const SCALE = String.raw`(?:k|m|bn|tn|thousand|million|billion|trillion|mil(?:[ \u00a0]millones)?|mill(?:ón|ones)|bill(?:ón|ones)|(?:mi|bi|tri)lh(?:ão|ões))`;
const UNIT = `(?:%|°C|kt|Mt|t|kg|TEU|nm|M?km²?|mm?|ha|kn|nudos?|knots?|kV|MWh?|GWh?|TWh|kW|days?|d[ií]as?|hours?|horas?|tonn?es|toneladas|metres|metros|USD|dólares)`;
const HAN = `(?:[万亿]+(?:[吨美元秘鲁索尔人民币雷亚尔标准箱公里平方米辆千瓦时]+)?|美元|元|吨|标准箱|公里|海里|米|天|兆瓦|千伏)`;

/** An amount with its currency before it and its scale and unit after it, or a range of two. */
const AMOUNT = new RegExp(
  `${CURRENCY}${NUMBER}(?: ?[–-] ?${NUMBER})?(?:${HAN}|(?:[ \\u00a0]?${SCALE}(?![\\p{L}\\d]))?(?:[ \\u00a0]?${UNIT}(?![\\p{L}\\d]))?)[,.;:)]*`,
  'gu',
);

/** Where a line may end inside of an amount: at a space, after a dash, beside a Chinese character. */
const BREAKABLE = /[\s–-]|\p{Script=Han}/u;

/** Returns the text with each amount, such as `USD 2.763bn` or `270,000–336,000 TEU`, kept on one line. */
export function wholeAmounts(text: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const { 0: amount, index } of text.matchAll(AMOUNT)) {
    if (!BREAKABLE.test(amount)) continue;
    nodes.push(
      text.slice(end, index),
      <span key={index} className="whole">
        {amount}
      </span>,
    );
    end = index + amount.length;
  }
  nodes.push(text.slice(end));
  return nodes;
}
