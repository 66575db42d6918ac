import { countryName } from '../domain/country-name';
import type { GazetteerPort } from '../domain/gazetteer';
import { LOCALES } from '../domain/locale';
import type { IndexEntry } from '../domain/search-index';
import { greatCircleDistance } from '../geo/great-circle';
import type { Position } from '../geo/position';
import { foldText } from '../search/fold-text';

/** A place of the gazetteer that a name was taken for. */
export interface FoundPlace {
  readonly name: string;
  /** ISO 3166-1 alpha-2; empty if unknown. */
  readonly country: string;
  readonly position: Position;
  /** Whether the name is spelled as in the gazetteer. */
  readonly isExact: boolean;
}

/** Finds places by name. `ambiguous` stands for several that are equally likely. */
export type FindPlace = (name: string) => FoundPlace | 'ambiguous' | undefined;

/** Nautical miles within which places of one name are the same: a port, its town and its province. */
const SAME_PLACE = 80;

/** Steps of `IndexEntry.size` by which a town must be larger than others of its name: four times as many people. */
const LARGER = 4;

/** What ports' names often begin with. */
const PREFIX = /^(port of|port|puerto de|puerto|porto de|porto|city of|ciudad de) /;
const SUFFIX = /(港|市|省| port| city)$/;

interface Candidate {
  readonly name: string;
  readonly country: string;
  readonly position: Position;
  readonly size: number;
}

/** Returns a finder among the ports of the world and the larger towns and provinces, in all their languages. */
export function createPlaceFinder(
  ports: readonly GazetteerPort[],
  entries: readonly IndexEntry[],
): FindPlace {
  const byName = new Map<string, Candidate[]>();
  const countries = new Map<string, string>();
  const add = (name: string, candidate: Candidate) => {
    const key = foldText(name);
    const known = byName.get(key);
    if (known) known.push(candidate);
    else byName.set(key, [candidate]);
  };
  for (const { name, country, position } of ports) {
    // A port's name may have another in brackets: `Kobe (Rokko)`.
    for (const each of new Set([name, name.replace(/\s*\(.*/, '')])) {
      add(each, { name, country, position, size: 0 });
    }
  }
  for (const { name, aliases, country = '', position, size = 0 } of entries) {
    if (!position) continue;
    const candidate = { name: name.en, country, position, size };
    for (const each of new Set([...Object.values(name), ...aliases])) add(each, candidate);
  }
  for (const country of new Set([...byName.values()].flat().map((each) => each.country))) {
    if (country === '') continue;
    countries.set(foldText(country), country);
    for (const locale of LOCALES) countries.set(foldText(countryName(locale, country)), country);
  }
  const find = (text: string, country?: string): FoundPlace | 'ambiguous' | undefined => {
    const key = foldText(text);
    for (const each of new Set([key, key.replace(PREFIX, ''), key.replace(SUFFIX, '')])) {
      const found = (byName.get(each) ?? []).filter(
        (candidate) => country === undefined || candidate.country === country,
      );
      if (found.length > 0) return choose(found, text);
    }
    return undefined;
  };
  return (text) => {
    const whole = find(text);
    if (whole && whole !== 'ambiguous') return whole;
    const [, place, rest] = /^(.*\S)\s*[,(，（]\s*([^,()，（）]+?)\s*[)）]?$/.exec(text) ?? [];
    if (place === undefined || rest === undefined) return whole;
    const country = countries.get(foldText(rest));
    return (country === undefined ? undefined : find(place, country)) ?? whole;
  };
}

/** Returns the first of places that are all the same, or the one that is far larger than all that are not. */
function choose(found: readonly Candidate[], text: string): FoundPlace | 'ambiguous' {
  const [first] = found;
  if (!first) return 'ambiguous';
  const isNear = (each: Candidate, to: Candidate) =>
    greatCircleDistance(each.position, to.position) <= SAME_PLACE;
  const largest = found.reduce((best, each) => (each.size > best.size ? each : best), first);
  const others = found.filter((each) => !isNear(each, largest));
  if (others.some((each) => each.size + LARGER > largest.size)) return 'ambiguous';
  // Of a port and its town the port comes first: the list begins with ports.
  const chosen = found.find((each) => isNear(each, largest)) ?? largest;
  const { name, country, position } = chosen;
  return { name, country, position, isExact: foldText(name) === foldText(text) };
}
