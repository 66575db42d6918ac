import type { Localized } from '../domain/locale';
import { PLACE_RADIUS, placeAt, placeRadius } from '../domain/place';
import type { IndexedKind } from '../domain/search-index';
import { parsePosition } from '../geo/parse-position';
import type { Position } from '../geo/position';
import type { NameSearch } from './name-search';
import { pointName } from './point-result';
import { queryOf } from './query';
import { nameOf } from './result-of-entry';
import type { SearchResult } from './search-result';

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const UNIT = `(km|kilomet(?:er|re)s?|kilometros?|kms|公里|千米|mi|miles?|millas?|英里|nm|nautical miles?|millas nauticas|海里)`;

/** Ways to ask what is near a place: the radius and its unit are optional, the place is the rest. */
const PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly order: 'radius-first' | 'place-first';
}[] = [
  {
    pattern: new RegExp(
      String.raw`(?:within|inside|less than|not more than|up to)\s*(?:a radius of\s*)?${NUMBER}\s*${UNIT}\s*(?:of|from|around|round)\s+(.+)$`,
    ),
    order: 'radius-first',
  },
  {
    pattern: new RegExp(
      String.raw`(?:a menos de|en un radio de|dentro de|hasta)\s*(?:los\s*)?${NUMBER}\s*${UNIT}\s*(?:de|del|alrededor de|en torno a|a la redonda de)\s+(.+)$`,
    ),
    order: 'radius-first',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:what(?:'s| is| did china build)?\s+)?${NUMBER}\s*${UNIT}\s*(?:around|from|of|alrededor de)\s+(.+)$`,
    ),
    order: 'radius-first',
  },
  { pattern: new RegExp(`距(?:离)?(.+?)${NUMBER}${UNIT}`), order: 'place-first' },
  {
    pattern: new RegExp(`^(.+?)(?:附近|周围|周边|方圆)?${NUMBER}${UNIT}(?:以内|之内|内|范围|附近)`),
    order: 'place-first',
  },
  { pattern: /^(.+?)(?:附近|周围|周边)(?:有什么|有哪些.*|的项目)?$/, order: 'place-first' },
  {
    pattern:
      /(?:^|\s)(?:nearby|near to|near|close to|around|next to|in the neighbourhood of|cerca de[l]?|cercan[oa]s? a|alrededor de[l]?|junto a|proxim[oa]s? a)\s+(.+)$/,
    order: 'place-first',
  },
];

const PLACE_KINDS: ReadonlySet<IndexedKind> = new Set<IndexedKind>([
  'town',
  'province',
  'port',
  'port-of-the-world',
  'project',
  'passage',
]);

const KILOMETRES_PER_MILE = 1.609344;
const KILOMETRES_PER_NAUTICAL_MILE = 1.852;

const MOST_PLACES = 2;

/** Returns the pages of the places of which a text asks what is near: `within 100 km of Cusco`, `cerca de Cusco`, `库斯科附近`. */
export function findNearby(text: string, names: NameSearch): readonly SearchResult[] {
  const asked = parseNearby(text);
  if (!asked) return [];
  const radius = asked.kilometres === undefined ? undefined : placeRadius(asked.kilometres);
  return placesOf(asked.place, names).map(({ name, position }): SearchResult => {
    const query = radius === undefined || radius === PLACE_RADIUS.default ? '' : `?r=${radius}`;
    const address = `at/${placeAt(position).id}/${query}`;
    return {
      key: `near/${address}`,
      group: 'answer',
      kind: 'place-nearby',
      name,
      position,
      notes: [{ kind: 'within', kilometres: radius ?? PLACE_RADIUS.default }],
      target: { kind: 'address', address },
    };
  });
}

interface AskedNearby {
  readonly place: string;
  readonly kilometres?: number;
}

/** Parses a question for what is near a place. Returns undefined for other texts. */
export function parseNearby(text: string): AskedNearby | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[¿?？!¡]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const { pattern, order } of PATTERNS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [a, b, c] = match.slice(1);
    const [place, number, unit] = order === 'radius-first' ? [c, a, b] : [a, b, c];
    if (place === undefined || place.trim() === '') continue;
    if (number === undefined || unit === undefined) return { place: place.trim() };
    return { place: place.trim(), kilometres: Number(number.replace(',', '.')) * factorOf(unit) };
  }
  return undefined;
}

function factorOf(unit: string): number {
  if (/^(nm|nautical|millas nauticas|海里)/.test(unit)) return KILOMETRES_PER_NAUTICAL_MILE;
  return /^(mi|英里)/.test(unit) ? KILOMETRES_PER_MILE : 1;
}

function placesOf(
  text: string,
  names: NameSearch,
): readonly { readonly name: Localized; readonly position: Position }[] {
  const typed = parsePosition(text);
  if (typed) return [{ name: pointName(typed), position: typed }];
  const hits = names.find(
    queryOf(text),
    ({ kind, position }) => PLACE_KINDS.has(kind) && position !== undefined,
  );
  const best = hits[0]?.match;
  return hits
    .filter(({ match }) => match === best)
    .slice(0, MOST_PLACES)
    .flatMap(({ entry }) =>
      entry.position ? [{ name: nameOf(entry), position: entry.position }] : [],
    );
}
