import type { NetworkPlace, NetworkStretch } from '../../../src/domain/land-network';
import { derivedLength, type Sinuosities, sinuosityIn } from '../../../src/domain/stretch-length';
import type { BorderFile, WayFile } from '../files/land-network-files';
import type { Kept } from '../read-dataset';
import { MAX_SINUOSITY, measureSinuosities } from './measure-sinuosities';
import { type Link, linksOf, placesOf } from './way-line';

/** A stretch before it has a length, with what its way says of it. */
interface Draft extends Omit<NetworkStretch, 'km' | 'isDerived'> {
  readonly lineKm: number;
  /** Of its first place. */
  readonly country: string;
  readonly gauge?: number;
  readonly isOverWater?: boolean;
}

/** A published length over the stretches of a way from index `first` up to, but not including, `end`. */
interface Span {
  readonly first: number;
  readonly end: number;
  readonly km: number;
}

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
 * spans. A stretch that two ways share is listed once.
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
  const sinuosities = measureSinuosities(
    drafted.flatMap(({ drafts, spans }) =>
      spans.map(({ first, end, km }) => ({ km, parts: drafts.slice(first, end) })),
    ),
  );
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
    const { lineKm: _, gauge: __, country: ___, isOverWater, ...rest } = draft;
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
      country: from.country,
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

function sinuosityOf(sinuosities: Sinuosities, { mode, terrain, country }: Draft): number {
  return sinuosityIn(sinuosities, mode, terrain, country);
}
