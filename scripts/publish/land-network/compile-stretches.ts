import {
  type NetworkPlace,
  type NetworkStretch,
  TERRAINS,
  WAY_MODES,
} from '../../../src/domain/land-network';
import { derivedLength, sinuosityKey } from '../../../src/domain/stretch-length';
import type { BorderFile, WayFile } from '../files/land-network-files';
import type { Kept } from '../read-dataset';
import { type Link, linksOf, placesOf } from './way-line';

/** A stretch before it has a length, with what its way says of it. */
interface Draft extends Omit<NetworkStretch, 'km' | 'isDerived'> {
  readonly lineKm: number;
  readonly gauge?: number;
  readonly isOverWater?: boolean;
}

/** A published length over the stretches of a way from index `first` up to, but not including, `end`. */
interface Span {
  readonly first: number;
  readonly end: number;
  readonly km: number;
}

/** Ratio of a published length to that of its line, by mode and terrain: `road mountains`. */
export type Sinuosities = ReadonlyMap<string, number>;

/** The greatest ratio of a stretch's length to that of its line that is taken from a publisher. */
export const MAX_SINUOSITY = 3;

export interface CompiledStretches {
  readonly stretches: readonly NetworkStretch[];
  readonly sinuosities: Sinuosities;
  /** The stretches that lead over water by a bridge or under it by a tunnel. */
  readonly overWater: ReadonlySet<NetworkStretch>;
  /** Published lengths that disagree with the line or with a published part of theirs. */
  readonly faults: readonly string[];
}

/**
 * Returns the stretches of ways. A stretch has its share of the shortest published span that covers it; what the span's parts
 * leave is shared in proportion to the line. Others have the line's length times the sinuosity that is measured on the published
 * spans of the same mode and terrain. A stretch that two ways share is listed once.
 */
export function compileStretches(
  ways: readonly Kept<WayFile>[],
  places: readonly NetworkPlace[],
  borders: readonly Kept<BorderFile>[],
): CompiledStretches {
  const known = new Map(places.map((place) => [place.id, place]));
  const drafted = ways.map((way) => {
    const links = linksOf(way, known);
    return { way, drafts: draftsOf(way, links, borders), spans: spansOf(way, links) };
  });
  const sinuosities = measureSinuosities(drafted);
  const faults: string[] = [];
  const compiled = drafted.flatMap(({ way, drafts, spans }) => {
    const shares = shareSpans(drafts, spans, sinuosities);
    faults.push(...shares.faults.map((fault) => `data/land-network/ways/${way.id}.yaml: ${fault}`));
    return drafts.map((draft, i) => {
      const published = shares.lengths[i];
      const km =
        published === undefined
          ? derivedLength(draft.lineKm, sinuosityOf(sinuosities, draft))
          : Math.round(published * 10) / 10;
      return { draft, km, isDerived: published === undefined };
    });
  });
  const chosen = new Map<string, (typeof compiled)[number]>();
  for (const each of compiled) {
    const key = keyOf(each.draft);
    const other = chosen.get(key);
    if (!other || (other.isDerived && !each.isDerived)) chosen.set(key, each);
  }
  const overWater = new Set<NetworkStretch>();
  const stretches = [...chosen.values()].map(({ draft, km, isDerived }): NetworkStretch => {
    const { lineKm: _, gauge: __, isOverWater, ...rest } = draft;
    const stretch = { ...rest, km, isDerived };
    if (isOverWater) overWater.add(stretch);
    return stretch;
  });
  return { stretches, sinuosities, overWater, faults };
}

function keyOf({ mode, status, gauge = 0, from, to }: Draft): string {
  return `${mode} ${status} ${gauge} ${[from, to].sort().join('~')}`;
}

function draftsOf(
  way: Kept<WayFile>,
  links: readonly Link[],
  borders: readonly Kept<BorderFile>[],
): readonly Draft[] {
  const ids = placesOf(way);
  return links.map(({ from, to, bends, lineKm }) => {
    const at = ids.indexOf(from.id);
    const parts = (way.stretches ?? []).filter((part) => covers(ids, part, at));
    const border = borders.find(
      (post) =>
        (post.from === from.id && post.to === to.id) ||
        (post.from === to.id && post.to === from.id),
    );
    let draft: Draft = {
      ...{ way: way.id, from: from.id, to: to.id, bends, lineKm, mode: way.mode },
      ...{ status: way.status, statusAsOf: way.statusAsOf, terrain: way.terrain },
      ...(way.surface && { surface: way.surface }),
      ...(way.gauge && { gauge: way.gauge }),
      ...(border && { border: border.id }),
    };
    for (const part of parts) {
      const { surface, terrain, status, statusAsOf, season, pass, over } = part;
      draft = {
        ...draft,
        ...(surface && { surface }),
        ...(terrain && { terrain }),
        ...(status && { status }),
        ...(statusAsOf && { statusAsOf }),
        ...(over && { isOverWater: true }),
        ...(season && { season: { months: season.months, note: season.note } }),
        ...(pass &&
          isMiddle(ids, part, at) && {
            pass: { name: pass.name, altitude: pass.altitude },
          }),
      };
    }
    return draft;
  });
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function covers(ids: readonly string[], { from, to }: Ends, at: number): boolean {
  const ends = [ids.indexOf(from), ids.indexOf(to)];
  return !ends.includes(-1) && Math.min(...ends) <= at && at < Math.max(...ends);
}

function isMiddle(ids: readonly string[], { from, to }: Ends, at: number): boolean {
  return at === Math.floor((ids.indexOf(from) + ids.indexOf(to) - 1) / 2);
}

function spansOf(
  { lengths = [] }: Pick<WayFile, 'lengths'>,
  links: readonly Link[],
): readonly Span[] {
  const ids = [...links.slice(0, 1).map(({ from }) => from.id), ...links.map(({ to }) => to.id)];
  return lengths
    .map(({ from, to, km }) => {
      const [first = -1, end = -1] = [ids.indexOf(from), ids.indexOf(to)].sort((a, b) => a - b);
      return { first, end, km };
    })
    .filter(({ first, end }) => first >= 0 && end > first);
}

interface Shares {
  /** By index of the stretch; undefined if no published length covers it. */
  readonly lengths: readonly (number | undefined)[];
  readonly faults: readonly string[];
}

function shareSpans(
  drafts: readonly Draft[],
  spans: readonly Span[],
  sinuosities: Sinuosities,
): Shares {
  const lengths: (number | undefined)[] = drafts.map(() => undefined);
  const faults: string[] = [];
  const byLength = [...spans].sort((a, b) => a.end - a.first - (b.end - b.first) || a.km - b.km);
  for (const { first, end, km } of byLength) {
    const within = drafts.slice(first, end);
    const open = within.flatMap((draft, i) =>
      lengths[first + i] === undefined ? [{ draft, at: first + i }] : [],
    );
    if (open.length === 0) continue;
    const taken = lengths.slice(first, end).reduce<number>((sum, each) => sum + (each ?? 0), 0);
    const line = open.reduce((sum, { draft }) => sum + draft.lineKm, 0);
    const left = km - taken;
    if (left < line || left > MAX_SINUOSITY * line) {
      faults.push(
        `lengths: ${within[0]?.from} to ${within.at(-1)?.to}: of ${km} km, ${left.toFixed(1)} km are left for ${line.toFixed(1)} km of line; correct a length, an end or the places`,
      );
      continue;
    }
    const weights = open.map(({ draft }) => draft.lineKm * sinuosityOf(sinuosities, draft));
    const shares = isAtLeastLine(open, weights, left)
      ? weights
      : open.map(({ draft }) => draft.lineKm);
    const whole = shares.reduce((sum, each) => sum + each, 0);
    for (const [i, { at }] of open.entries()) lengths[at] = (left * (shares[i] ?? 0)) / whole;
  }
  return { lengths, faults };
}

/** Whether sharing by the weights leaves no stretch shorter than its line. */
function isAtLeastLine(
  open: readonly { readonly draft: Draft }[],
  weights: readonly number[],
  left: number,
): boolean {
  const whole = weights.reduce((sum, each) => sum + each, 0);
  return open.every(({ draft }, i) => (left * (weights[i] ?? 0)) / whole >= draft.lineKm);
}

/** Measures sinuosities on published spans whose stretches have one terrain, each weighted by its length; spans of a mode together where a terrain has none. */
function measureSinuosities(
  drafted: readonly { readonly drafts: readonly Draft[]; readonly spans: readonly Span[] }[],
): Sinuosities {
  const sums = new Map<string, { km: number; line: number }>();
  const add = (key: string, km: number, line: number) => {
    const sum = sums.get(key) ?? { km: 0, line: 0 };
    sums.set(key, { km: sum.km + km, line: sum.line + line });
  };
  for (const { drafts, spans } of drafted) {
    for (const { first, end, km } of spans) {
      const within = drafts.slice(first, end);
      const line = within.reduce((sum, { lineKm }) => sum + lineKm, 0);
      const [draft] = within;
      if (!draft || km < line || km > MAX_SINUOSITY * line) continue;
      add(draft.mode, km, line);
      if (within.every(({ terrain }) => terrain === draft.terrain)) {
        add(sinuosityKey(draft.mode, draft.terrain), km, line);
      }
    }
  }
  const ratioOf = (key: string) => {
    const sum = sums.get(key);
    return sum && Math.round((sum.km / sum.line) * 10_000) / 10_000;
  };
  const kinds = WAY_MODES.flatMap((mode) => TERRAINS.map((terrain) => ({ mode, terrain })));
  return new Map(
    kinds.map(({ mode, terrain }) => {
      const key = sinuosityKey(mode, terrain);
      return [key, ratioOf(key) ?? ratioOf(mode) ?? 1];
    }),
  );
}

function sinuosityOf(sinuosities: Sinuosities, { mode, terrain }: Draft): number {
  return sinuosities.get(sinuosityKey(mode, terrain)) ?? 1;
}
