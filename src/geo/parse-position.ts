import { type Position, wrapLongitude } from './position';

const PER_DEGREE = 60;

/** Words and signs of angles, each with the sign that stands for it. The longer come first. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:latitude|latitud|lat|longitude|longitud|long|lon|lng)\b[\s.:=]*|[纬经]度[\s:：=]*/g, ' '],
  [/\bnorth\b|\bnorte\b|北纬/g, 'n'],
  [/\bsouth\b|\bsur\b|南纬/g, 's'],
  [/\bwest\b|\boeste\b|西经|o(?![a-z])/g, 'w'],
  [/\beast\b|\beste\b|东经/g, 'e'],
  [/\bdegrees?\b|\bdeg\b|\bgrados?\b|[度º˚]/g, '°'],
  [/\bminutes?\b|\bminutos?\b|\bmin\b|[分’´]/g, '′'],
  [/\bseconds?\b|\bsegundos?\b|\bsec\b|\bseg\b|''|′′|[秒”"]/g, '″'],
  [/'/g, '′'],
  [/−|–/g, '-'],
  [/，|；|&/g, ','],
];

const NUMBER = String.raw`\d+(?:\.\d+)?`;

/** A signed angle in decimal degrees, or with marked minutes and seconds. */
const SIGNED = String.raw`([-+]?${NUMBER})\s*°?\s*(?:(${NUMBER})\s*′\s*)?(?:(${NUMBER})\s*″\s*)?`;
const SIGNED_PAIR = new RegExp(String.raw`^${SIGNED}[\s,;/]+${SIGNED}$`);

/** An angle with a letter; degrees, minutes and seconds may stand with marks, spaces, colons or hyphens between. */
const PARTS = String.raw`(${NUMBER}(?:[\s°:-]+${NUMBER})?(?:[\s′:-]+${NUMBER})?)[\s°′″]*`;
const LETTER_LAST = new RegExp(String.raw`^${PARTS}([nsew])[\s,;/]*${PARTS}([nsew])$`);
const LETTER_FIRST = new RegExp(String.raw`^([nsew])\s*${PARTS}[\s,;/]*([nsew])\s*${PARTS}$`);

/** Links of maps, with the latitude first: `geo:`, Google Maps, OpenStreetMap, this atlas. */
const LINKS: readonly RegExp[] = [
  /^geo:(-?[\d.]+),(-?[\d.]+)(?:[,;?].*)?$/i,
  /(?:^|\/)@(-?[\d.]+),(-?[\d.]+)(?:,[\d.]+[zm].*)?$/i,
  /[?&](?:q|ll|center|query)=(-?[\d.]+)(?:,|%2C)\+?(-?[\d.]+)(?:&.*)?$/i,
  /[#&?](?:map|m)=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/i,
  /\/at\/(-?[\d.]+)\/(-?[\d.]+)\/?(?:\?.*)?$/i,
];

/** Decimal commas: `-11,58; -77,27`. Between the two angles stands more than a comma. */
const DECIMAL_COMMAS = /^[^.]*?\d,\d[^.,]*(?:[;/]\s*|,\s+|\s+|[nsew°′″][\s,;/]*)[^.,]*\d,\d[^.,]*$/;

/**
 * Parses a position: `-11.58, -77.27`, `11.58S 77.27W`, `11°35′ S 077°16′ W`, `S 11 35 24, W 77 16 12`, `-11,58; -77,27`,
 * `南纬11度35分，西经77度16分`, `geo:-11.58,-77.27` or the link of a map. The latitude stands first unless letters say
 * otherwise; O is west in Spanish. Wraps longitudes from -360 to 360. Returns undefined for other text, for values out of
 * range, for an angle with both a sign and a letter, and for a letter on only one of the two angles.
 */
export function parsePosition(text: string): Position | undefined {
  const trimmed = text.trim();
  for (const link of LINKS) {
    const [, lat, lon] = link.exec(trimmed) ?? [];
    if (lat !== undefined && lon !== undefined) return position(angle([lat]), angle([lon]));
  }
  const plain = canonical(trimmed);
  return parseSigned(plain) ?? parseLettered(plain);
}

function parseSigned(text: string): Position | undefined {
  const match = SIGNED_PAIR.exec(text);
  return match ? position(angle(match.slice(1, 4)), angle(match.slice(4, 7))) : undefined;
}

function parseLettered(text: string): Position | undefined {
  const last = LETTER_LAST.exec(text);
  const first = LETTER_FIRST.exec(text);
  const [a, aLetter, b, bLetter] = last
    ? [last[1], last[2], last[3], last[4]]
    : [first?.[2], first?.[1], first?.[4], first?.[3]];
  if (a === undefined || b === undefined || aLetter === undefined || bLetter === undefined) {
    return undefined;
  }
  const angles = [
    { letter: aLetter, size: angle(a.split(/[\s°′:-]+/)) },
    { letter: bLetter, size: angle(b.split(/[\s°′:-]+/)) },
  ];
  const signed = (letters: string) => {
    const found = angles.find(({ letter }) => letters.includes(letter));
    if (found?.size === undefined) return undefined;
    return 'sw'.includes(found.letter) && found.size > 0 ? -found.size : found.size;
  };
  return position(signed('ns'), signed('ew'));
}

function position(lat: number | undefined, lon: number | undefined): Position | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 360)) return undefined;
  return [wrapLongitude(lon), lat];
}

/** Returns degrees from degrees, minutes and seconds; undefined if these are not below 60. The sign is that of the degrees. */
function angle(parts: readonly (string | undefined)[]): number | undefined {
  const [whole = '', minutes = '0', seconds = '0'] = parts;
  const [degrees, min, sec] = [Number(whole), Number(minutes), Number(seconds)];
  if (!(min < PER_DEGREE && sec < PER_DEGREE)) return undefined;
  const size = Math.abs(degrees) + (min + sec / PER_DEGREE) / PER_DEGREE;
  return whole.startsWith('-') && size > 0 ? -size : size;
}

/** Returns the text in lower case with one sign for each word, and with decimal points. */
function canonical(text: string): string {
  let plain = text.toLowerCase();
  for (const [words, sign] of SIGNS) plain = plain.replace(words, sign);
  plain = plain.replace(/^[\s([]+|[\s)\].]+$/g, '').replace(/\s+/g, ' ');
  return DECIMAL_COMMAS.test(plain) ? plain.replace(/(\d),(\d)/g, '$1.$2') : plain;
}
