import type { LandLeg, LegStop } from '../../../src/domain/corridor';
import type { Figure } from '../../../src/domain/figure';
import type { NetworkPlace, NetworkStretch } from '../../../src/domain/land-network';
import type { Source } from '../../../src/domain/source';
import type { WayFile } from '../files/land-network-files';
import type { LegLineFile, WayPart } from '../files/line-file';
import type { Kept } from '../read-dataset';
import type { CompiledLandNetwork } from './compile-land-network';
import { type Link, linksOf, placesOf } from './way-line';

/** The line of a land leg with what it takes from the land network. */
export interface LegLine {
  readonly stops: readonly LegStop[];
  /** Indices of the steps that lead over water by a bridge, a canal or a tunnel. */
  readonly overWater: readonly number[];
  /** The length over the land network; absent if a part of the line is not of it. */
  readonly length?: LegLength;
  readonly faults: readonly string[];
}

/** The length of a leg over the land network, kilometres to a tenth. */
export interface LegLength {
  readonly km: number;
  /** The part of it that publishers state. */
  readonly publishedKm: number;
  /** The date of the newest statement used. */
  readonly asOf: string;
  readonly sources: readonly Source[];
}

type Network = Pick<CompiledLandNetwork, 'ways' | 'places' | 'stretches' | 'overWater'>;

/** A part of a way that exists, with its links in the order of the leg. */
interface Part {
  readonly way: Kept<WayFile>;
  readonly place: NetworkPlace;
  readonly links: readonly Link[];
  readonly as: Readonly<Record<string, string>>;
}

/** Returns the line of a leg. Where it follows a way of the network, it has the way's places and bends. */
export function legLine(file: LegLineFile, network: Network): LegLine {
  const places = new Map(network.places.map((place) => [place.id, place]));
  const stops: LegStop[] = [];
  const overWater: number[] = [];
  const faults: string[] = [];
  const parts: Part[] = [];
  const add = (stop: LegStop, isOverWater = false) => {
    const last = stops.at(-1);
    // Parts of two ways share the place where they meet.
    if (last?.name !== undefined && last.name === stop.name && isSame(last, stop)) return;
    if (isOverWater) overWater.push(stops.length - 1);
    stops.push(stop);
  };
  for (const [i, each] of file.entries()) {
    if ('position' in each) {
      add({ name: each.name, position: each.position }, each.over !== undefined);
    } else if (!('way' in each)) {
      add({ position: each });
    } else {
      const part = partOf(each, network.ways, places);
      if (typeof part === 'string') {
        faults.push(`stops.${i}: ${part}`);
        continue;
      }
      parts.push(part);
      const named = ({ id, name, position }: NetworkPlace) => ({
        name: part.as[id] ?? name.en,
        position,
      });
      add(named(part.place));
      for (const link of part.links) {
        const stretch = stretchOf(link, part.way, network);
        const isOver = stretch !== undefined && network.overWater.has(stretch);
        for (const position of link.bends) add({ position }, isOver);
        add(named(link.to), isOver);
      }
    }
  }
  if (stops.length < 2 && faults.length === 0) faults.push('stops: expected two places or more');
  const length = lengthOf(file, parts, network, places);
  return { stops, overWater, faults, ...(length && { length }) };
}

function isSame({ position: [lon, lat] }: LegStop, { position }: LegStop): boolean {
  return lon === position[0] && lat === position[1];
}

/** Returns a part of a way, or a message that says why there is none. */
function partOf(
  { way: id, from, to, as = {} }: WayPart,
  ways: readonly Kept<WayFile>[],
  places: ReadonlyMap<string, NetworkPlace>,
): Part | string {
  const way = ways.find((each) => each.id === id);
  if (!way) return `there is no way ${id} in data/land-network/ways`;
  const ids = placesOf(way);
  const [start, end] = [ids.indexOf(from), ids.indexOf(to)];
  const place = places.get(from);
  if (start < 0 || !place) return `${id} does not pass ${from}`;
  if (end < 0) return `${id} does not pass ${to}`;
  const links = linksOf(way, places).slice(Math.min(start, end), Math.max(start, end));
  const passed = new Set([from, ...links.flatMap((link) => [link.from.id, link.to.id])]);
  const unknown = Object.keys(as).find((each) => !passed.has(each));
  if (unknown !== undefined) return `as: ${unknown} is no place of this part of ${id}`;
  return { way, place, as, links: start <= end ? links : links.toReversed().map(reversed) };
}

function reversed({ from, to, bends, lineKm }: Link): Link {
  return { from: to, to: from, bends: bends.toReversed(), lineKm };
}

/** Returns the stretch of a link, which is that of another way where two share it. */
function stretchOf(
  { from, to }: Link,
  { id, mode }: Kept<WayFile>,
  { stretches }: Network,
): NetworkStretch | undefined {
  const isBetween = (stretch: NetworkStretch) =>
    stretch.mode === mode &&
    ((stretch.from === from.id && stretch.to === to.id) ||
      (stretch.from === to.id && stretch.to === from.id));
  const between = stretches.filter(isBetween);
  return between.find(({ way }) => way === id) ?? between[0];
}

/**
 * Returns the length of a line that begins and ends on the network: that of its parts and, where places of its own stand
 * between two parts of a way, of the stretches between these.
 */
function lengthOf(
  file: LegLineFile,
  parts: readonly Part[],
  network: Network,
  places: ReadonlyMap<string, NetworkPlace>,
): LegLength | undefined {
  const isPart = (each: LegLineFile[number] | undefined) => each !== undefined && 'way' in each;
  const asked = file.filter(isPart).length;
  if (asked === 0 || asked !== parts.length || !isPart(file[0]) || !isPart(file.at(-1))) {
    return undefined;
  }
  const whole: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    const left = before && endOf(before);
    if (before && left !== part.place.id) {
      const ends = { way: part.way.id, from: left ?? '', to: part.place.id };
      const between = partOf(ends, network.ways, places);
      if (typeof between === 'string') return undefined;
      whole.push(between);
    }
    whole.push(part);
  }
  const passed = whole.flatMap(({ way, links }) => links.map((link) => ({ way, link })));
  const stretches = passed.flatMap(({ way, link }) => stretchOf(link, way, network) ?? []);
  if (stretches.length === 0 || stretches.length < passed.length) return undefined;
  const sum = (some: readonly NetworkStretch[]) =>
    Math.round(some.reduce((total, { km }) => total + km, 0) * 10) / 10;
  const used = stretches.map(({ way: id }) => network.ways.find((way) => way.id === id));
  const cited = [...new Set(used)].flatMap((way) => (way ? [citedOf(way, stretches)] : []));
  return {
    km: sum(stretches),
    publishedKm: sum(stretches.filter(({ isDerived }) => !isDerived)),
    asOf:
      cited
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? '',
    sources: cited.flatMap(({ sources }) => sources),
  };
}

function endOf({ place, links }: Part): string {
  return links.at(-1)?.to.id ?? place.id;
}

/** Returns the sources of the published lengths of a way that cover one of the stretches, else those of its status. */
function citedOf(way: Kept<WayFile>, stretches: readonly NetworkStretch[]) {
  const ids = placesOf(way);
  const own = stretches.filter((stretch) => stretch.way === way.id);
  const spans = (way.lengths ?? []).filter((span) => {
    const [first = 0, end = 0] = [ids.indexOf(span.from), ids.indexOf(span.to)].sort(
      (a, b) => a - b,
    );
    return own.some(({ from, to, isDerived }) => {
      const at = Math.min(ids.indexOf(from), ids.indexOf(to));
      return !isDerived && first <= at && at < end;
    });
  });
  const cited = new Set(
    spans.length > 0 ? spans.flatMap(({ sources }) => sources) : way.statusSources,
  );
  return {
    asOf:
      spans
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? way.statusAsOf,
    sources: way.sources
      .filter(({ id }) => cited.has(id))
      .map((source) => sourceOf(way.id, source)),
  };
}

/** Gives a source an id that is not taken in the leg's own file. */
function sourceOf(way: string, source: Source): Source {
  return { ...source, id: `${way}-${source.id}` };
}

/** Returns a leg with its length over the land network as a figure, and with the sources of that. */
export function withLength<T extends Pick<LandLeg, 'figures' | 'sources'>>(
  leg: T,
  length: LegLength | undefined,
): T {
  if (!length) return leg;
  const figure: Figure = {
    id: 'length-network',
    label: {
      en: 'Length over the land network',
      es: 'Longitud por la red terrestre',
      pt: 'Comprimento pela rede terrestre',
      zh: '陆路网络里程',
    },
    unit: 'km',
    values: [
      {
        value: Math.round(length.km),
        qualifier: 'derived',
        asOf: length.asOf,
        formula: formulaOf(length),
        sources: length.sources.map(({ id }) => id),
      },
    ],
  };
  return {
    ...leg,
    figures: [...leg.figures, figure],
    sources: [...leg.sources, ...length.sources],
  };
}

function formulaOf({ km, publishedKm }: LegLength): Figure['label'] {
  const [published, derived] = [Math.round(publishedKm), Math.round(km) - Math.round(publishedKm)];
  return {
    en: `sum of the stretches: ${published} km as published + ${derived} km of line × sinuosity`,
    es: `suma de los tramos: ${published} km publicados + ${derived} km de línea × sinuosidad`,
    pt: `soma dos trechos: ${published} km publicados + ${derived} km de linha × sinuosidade`,
    zh: `各段之和：已公布的${published}公里 + 按线长×弯曲系数推算的${derived}公里`,
  };
}
