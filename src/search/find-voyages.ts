import {
  BY_SEA,
  formatItinerary,
  type ItineraryLeg,
  MAX_STOPS,
  parseStop,
  pointStop,
  type Stop,
} from '../domain/itinerary';
import { byLocale, type Localized } from '../domain/locale';
import type { IndexEntry, IndexedKind } from '../domain/search-index';
import { greatCircleDistance } from '../geo/great-circle';
import { parsePosition } from '../geo/parse-position';
import type { Position } from '../geo/position';
import { type NauticalMiles, nauticalMiles } from '../geo/units';
import type { NameSearch } from './name-search';
import { pointName } from './point-result';
import { queryOf } from './query';
import { MATCH } from './rank';
import { nameOf } from './result-of-entry';
import type { ResultNote, SearchResult } from './search-result';
import { parseVoyageText, type VoyageText } from './voyage-text';

/** What a name in a voyage stands for. */
interface ResolvedStop {
  /** In order from the sea: a port, or a town of a land leg or of the land network after its port. */
  readonly stops: readonly Stop[];
  readonly name: Localized;
  readonly note?: ResultNote;
}

const STOP_KINDS: ReadonlySet<IndexedKind> = new Set<IndexedKind>([
  'port',
  'port-of-the-world',
  'project',
  'town',
  'country',
  'province',
]);

/** Ranks what may be a stop: a port before the town of its name. */
const STOP_ORDER: readonly IndexedKind[] = [
  'port',
  'port-of-the-world',
  'town',
  'country',
  'project',
  'province',
];

/** A town this near to a port is that port's town, so that nothing has to be said. */
const AT_THE_PORT: NauticalMiles = nauticalMiles(10);

const MOST_VOYAGES = 3;

/** Places that a name may mean as a stop. */
const MOST_MEANINGS = 2;

/** Returns the voyages that a text asks for, the likeliest first; none for other texts. */
export function findVoyages(
  text: string,
  names: NameSearch,
  ports: readonly IndexEntry[],
): readonly SearchResult[] {
  const asked = parseVoyageText(text);
  if (!asked || asked.stops.length > MAX_STOPS) return [];
  const passages = {
    via: resolvePassages(asked.via, names),
    avoid: resolvePassages(asked.avoid, names),
  };
  if (passages.avoid.unknown.length > 0) return [];
  const ends = asked.stops.map((name) => resolveStop(name, names, ports));
  const between = passages.via.unknown.map((name) => resolveStop(name, names, ports).slice(0, 1));
  if ([...ends, ...between].some((found) => found.length === 0)) return [];
  const voyages = choices(ends).slice(0, MOST_VOYAGES);
  return voyages.flatMap((chosen) => {
    const first = chosen[0];
    const rest = chosen.slice(1);
    if (!first) return [];
    const through = between.flat();
    return voyageResult(
      [first, ...through, ...rest],
      passages.via.known,
      passages.avoid.known,
      asked,
    );
  });
}

function voyageResult(
  resolved: readonly ResolvedStop[],
  via: readonly IndexEntry[],
  avoid: readonly IndexEntry[],
  { isByLand }: VoyageText,
): readonly SearchResult[] {
  const last = resolved.length - 1;
  const stops = resolved.flatMap((each, i) => (i === last ? each.stops : each.stops.toReversed()));
  const isSame = stops.some((stop, i) => i > 0 && sameStop(stop, stops[i - 1]));
  if (stops.length < 2 || stops.length > MAX_STOPS || isSame) return [];
  const legs: readonly ItineraryLeg[] = stops.slice(1).map((_, i) => {
    if (isByLand) return { via: [], byLand: true };
    // The passages belong to the first leg between two ports.
    const isFirst = i === firstSeaLeg(stops);
    return isFirst && via.length > 0 ? { via: via.map(({ id }) => id), byLand: false } : BY_SEA;
  });
  const id = formatItinerary({ stops, legs });
  const closed = avoid.filter(({ voyage }) => voyage === undefined).map((each) => each.id);
  const opened = via.filter(({ voyage }) => voyage === 'closed').map((each) => each.id);
  const name = joined(resolved.map((each) => each.name));
  return [
    {
      key: `voyage/${id}?${closed.join('.')}`,
      group: 'voyage',
      kind: 'voyage',
      name,
      notes: [
        ...via.map((passage) => ({ kind: 'via', name: passage.name }) as const),
        ...avoid.map((passage) => ({ kind: 'avoiding', name: passage.name }) as const),
        ...resolved.flatMap(({ note }) => note ?? []),
      ],
      target: {
        kind: 'voyage',
        id,
        closures: { closed: closed.toSorted(), opened: opened.toSorted(), withPlanned: false },
      },
    },
  ];
}

function firstSeaLeg(stops: readonly Stop[]): number {
  const index = stops.findIndex((stop, i) => stop.kind !== 'town' && stops[i + 1]?.kind !== 'town');
  return Math.max(0, index);
}

function sameStop(a: Stop, b: Stop | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function joined(names: readonly Localized[]): Localized {
  return byLocale((locale) => names.map((name) => name[locale]).join(' → '));
}

/** Returns the combinations of the ends' meanings: the best of all, then those that differ from it in one end. */
function choices(ends: readonly (readonly ResolvedStop[])[]): readonly (readonly ResolvedStop[])[] {
  const best = ends.flatMap((found) => found.slice(0, 1));
  const others = ends.flatMap((found, i) => found.slice(1).map((other) => best.with(i, other)));
  return [best, ...others];
}

/** Splits names into those of passages and others. */
function resolvePassages(
  asked: readonly string[],
  names: NameSearch,
): { readonly known: readonly IndexEntry[]; readonly unknown: readonly string[] } {
  const known: IndexEntry[] = [];
  const unknown: string[] = [];
  for (const name of asked) {
    const [hit] = names.find(queryOf(name), ({ kind }) => kind === 'passage');
    if (hit) known.push(hit.entry);
    else unknown.push(name);
  }
  return { known, unknown };
}

/** Returns what a name may mean as a stop: the likeliest first, at most `MOST_MEANINGS`. */
function resolveStop(
  name: string,
  names: NameSearch,
  ports: readonly IndexEntry[],
): readonly ResolvedStop[] {
  const position = parsePosition(name);
  if (position) return [{ stops: [pointStop(position)], name: pointName(position) }];
  const hits = names.find(queryOf(name), ({ kind }) => STOP_KINDS.has(kind));
  const best = hits[0]?.match ?? MATCH.none;
  const order = (kind: IndexedKind) => STOP_ORDER.indexOf(kind);
  const alike = hits
    .filter(({ match }) => match === best)
    .toSorted((a, b) => order(a.entry.kind) - order(b.entry.kind));
  const resolved = new Map<string, ResolvedStop>();
  // One letter begins thousands of names, and the port next to each takes long to find: only as many as are wanted.
  for (const { entry } of alike) {
    const stop = stopOfEntry(entry, ports);
    if (!stop) continue;
    // A port of exactly this name is meant; the town beside it would lead to the same voyage.
    const isMeant = best === MATCH.exact && resolved.size === 0 && !stop.note && isPort(stop);
    const key = JSON.stringify(stop.stops[0]);
    if (!resolved.has(key)) resolved.set(key, stop);
    if (isMeant || resolved.size === MOST_MEANINGS) break;
  }
  return [...resolved.values()];
}

function isPort({ stops }: ResolvedStop): boolean {
  return stops.every(({ kind }) => kind === 'port');
}

function stopOfEntry(entry: IndexEntry, ports: readonly IndexEntry[]): ResolvedStop | undefined {
  const { kind, id, position, voyage } = entry;
  const name = nameOf(entry);
  if (kind === 'port' || kind === 'port-of-the-world') {
    return { stops: [{ kind: 'port', id }], name };
  }
  if (kind === 'project') return { stops: [{ kind: 'project', id }], name };
  if (kind === 'country' && voyage !== undefined) {
    const isNear = voyage.startsWith('~');
    const port = ports.find((each) => each.id === (isNear ? voyage.slice(1) : voyage));
    return (
      port && {
        stops: [{ kind: 'port', id: port.id }],
        name,
        note: { kind: isNear ? 'nearest-port' : 'main-port', name: port.name },
      }
    );
  }
  const near = position && nearestPort(position, ports);
  if (near && near.distance < AT_THE_PORT) {
    return { stops: [{ kind: 'port', id: near.port.id }], name };
  }
  if (kind === 'town' && voyage !== undefined) {
    const [town = '', port, byWays] = voyage.split('~');
    const stop = parseStop(town);
    if (stop && port) return { stops: [{ kind: 'port', id: port }, stop], name };
    const exported = ports.find((each) => each.id === byWays);
    if (stop && exported) {
      return {
        stops: [{ kind: 'port', id: exported.id }, stop],
        name,
        note: { kind: 'nearest-port', name: exported.name },
      };
    }
  }
  return (
    near && {
      stops: [{ kind: 'port', id: near.port.id }],
      name,
      note: { kind: 'nearest-port', name: near.port.name },
    }
  );
}

function nearestPort(position: Position, ports: readonly IndexEntry[]) {
  let near: { readonly port: IndexEntry; readonly distance: NauticalMiles } | undefined;
  for (const port of ports) {
    if (!port.position) continue;
    const distance = greatCircleDistance(position, port.position);
    if (!near || distance < near.distance) near = { port, distance };
  }
  return near;
}
