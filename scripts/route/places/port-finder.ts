import { countryName } from '../../../src/domain/country-name';
import { LOCALES } from '../../../src/domain/locale';
import type { IndexEntry } from '../../../src/domain/search-index';
import { greatCircleDistance } from '../../../src/geo/great-circle';
import type { Position } from '../../../src/geo/position';
import { editDistance } from '../../../src/search/edit-distance';
import { foldText } from '../../../src/search/fold-text';
import { queryOf } from '../../../src/search/query';
import { MATCH } from '../../../src/search/rank';
import { didYouMean } from '../nearest-words';
import type { BuiltNames } from './built-names';

/** A port that a text names, or why it names none. */
export type FoundPort =
  | { readonly code: string; readonly name: string; readonly position: Position }
  | { readonly error: string };

export type FindPort = (text: string) => FoundPort;

/** A town this near to a port is that port's town, nm: the search of the app takes it for the port too. */
const AT_THE_PORT = 10;
/** A town within so many nautical miles of a port of its name is where the port is. */
const SAME_PLACE = 80;
/** Steps of `IndexEntry.size` by which one town is larger than another: four times as many people. */
const LARGER = 4;
const MOST_HINTS = 3;
/** Of names that resemble nothing, those within so many slips are told apart. */
const MOST_SLIPS = 20;
const CODE = /^[a-z]{2}\s?[a-z0-9]{3}$/i;
/** Texts whose port is remembered: more than there are ports. */
const MOST_KNOWN = 5000;

/**
 * Returns a finder of ports by UN/LOCODE or by a name in any language of the atlas, with its country behind a comma if
 * several ports have the name. The beginning of a name will do if no other port has it. Slips are not forgiven but
 * answered with the three nearest names.
 */
export function createPortFinder(names: BuiltNames): FindPort {
  const known = new Map<string, FoundPort>();
  return (text) => {
    const found = known.get(text) ?? find(names, text);
    if (known.size < MOST_KNOWN) known.set(text, found);
    return found;
  };
}

function find(names: BuiltNames, text: string): FoundPort {
  const trimmed = text.trim();
  const code = trimmed.replace(/^([a-z]{2})\s(?=[a-z0-9]{3}$)/i, '$1').toLowerCase();
  const byCode = names.positions.has(code) ? portAt(names, code) : undefined;
  return byCode ?? findByName(names, trimmed) ?? { error: unknown(names, trimmed) };
}

function findByName(names: BuiltNames, text: string): FoundPort | undefined {
  const whole = choose(names, portsNamed(names, text), text);
  if (whole && 'code' in whole) return whole;
  const [, name, rest] = /^(.*\S)\s*[,(，（]\s*([^,()，（）]+?)\s*[)）]?$/.exec(text) ?? [];
  if (name === undefined || rest === undefined) return whole;
  const isThere = ({ country }: IndexEntry) => country !== undefined && isCountry(country, rest);
  return choose(names, portsNamed(names, name).filter(isThere), text) ?? whole;
}

/** Returns the ports of exactly a name; else the port of a town of that name; else those whose names begin with it. */
function portsNamed(names: BuiltNames, text: string): readonly IndexEntry[] {
  const hits = names.search.find(queryOf(text), ({ kind }) => kind !== 'passage');
  const isExact = ({ match }: (typeof hits)[number]) => match === MATCH.exact;
  const exact = hits.filter(isExact).map(({ entry }) => entry);
  const ports = exact.filter(isPort);
  const towns = exact.filter(({ kind }) => kind === 'town');
  if (ports.length > 0) return withCountry(portsOfLargest(ports, towns));
  const beside = towns.flatMap((town) => portBeside(names, town) ?? []);
  if (beside.length > 0) return withCountry([...new Set(beside)]);
  const begun = hits.filter(({ match }) => match === MATCH.prefix).map(({ entry }) => entry);
  return withCountry(begun.filter(isPort));
}

/** Returns the ports whose town of that name is far larger than those of the others; all if none is: Rotterdam is in Holland. */
function portsOfLargest(
  ports: readonly IndexEntry[],
  towns: readonly IndexEntry[],
): readonly IndexEntry[] {
  const sizes = ports.map((port) =>
    Math.max(0, ...towns.filter((town) => isNear(town, port)).map(({ size = 0 }) => size)),
  );
  const largest = Math.max(...sizes);
  return ports.filter((_, i) => (sizes[i] ?? 0) > largest - LARGER);
}

function isNear({ position: a }: IndexEntry, { position: b }: IndexEntry): boolean {
  return a !== undefined && b !== undefined && greatCircleDistance(a, b) <= SAME_PLACE;
}

/** The index leaves out the country of ports of the world, which begins their code. */
function withCountry(ports: readonly IndexEntry[]): readonly IndexEntry[] {
  return ports.map((port) => ({ country: port.id.slice(0, 2).toUpperCase(), ...port }));
}

function isPort({ kind }: IndexEntry): boolean {
  return kind === 'port' || kind === 'port-of-the-world';
}

function portBeside({ entries }: BuiltNames, { position }: IndexEntry): IndexEntry | undefined {
  let nearest: { readonly port: IndexEntry; readonly distance: number } | undefined;
  for (const port of entries) {
    if (!position || !port.position || !isPort(port)) continue;
    const distance = greatCircleDistance(position, port.position);
    if (distance <= (nearest?.distance ?? AT_THE_PORT)) nearest = { port, distance };
  }
  return nearest?.port;
}

function isCountry(code: string, text: string): boolean {
  const folded = foldText(text);
  return [code, ...LOCALES.map((locale) => countryName(locale, code))].some(
    (name) => foldText(name) === folded,
  );
}

function choose(
  names: BuiltNames,
  ports: readonly IndexEntry[],
  text: string,
): FoundPort | undefined {
  const [first, ...others] = ports;
  if (!first) return undefined;
  if (others.length === 0) return portAt(names, first.id);
  const shown = ports.slice(0, MOST_HINTS).map(hint);
  const more = ports.length > MOST_HINTS ? ` or ${ports.length - MOST_HINTS} more` : '';
  return { error: `"${text}" may be ${shown.join(', ')}${more}; give the code` };
}

function portAt({ positions, entries }: BuiltNames, id: string): FoundPort | undefined {
  const position = positions.get(id);
  const name = entries.find((entry) => entry.id === id && isPort(entry))?.name.en;
  return position && { code: id.toUpperCase(), name: name ?? id.toUpperCase(), position };
}

/** `SVLUN (La Unión, El Salvador)`. */
function hint({ id, name, country = id.slice(0, 2).toUpperCase() }: IndexEntry): string {
  return `${id.toUpperCase()} (${name.en}, ${countryName('en', country)})`;
}

function unknown(names: BuiltNames, text: string): string {
  const what = CODE.test(text) ? 'UN/LOCODE or port' : 'port';
  return `no ${what} "${text}"${didYouMean(suggestions(names, text))}`;
}

/** Returns the three ports that a text resembles most: by code if it has the form of one, then by name. */
function suggestions(names: BuiltNames, text: string): readonly string[] {
  const query = queryOf(text);
  const ports = names.entries.filter(isPort);
  const byCode = CODE.test(text)
    ? nearestBy(ports, query.text.replace(' ', ''), ({ id }) => id).filter(({ far }) => far === 1)
    : [];
  const alike = [
    ...byCode.map(({ port }) => port),
    ...names.search.find(query, isPort).map(({ entry }) => entry),
    ...names.search.findNearest(query).filter(isPort),
    ...nearestBy(ports, query.text, ({ name }) => foldText(name.en)).map(({ port }) => port),
  ];
  return [...new Map(alike.map((port) => [port.id, port])).values()].slice(0, MOST_HINTS).map(hint);
}

function nearestBy(
  ports: readonly IndexEntry[],
  text: string,
  textOf: (port: IndexEntry) => string,
) {
  return ports
    .map((port) => ({ port, far: editDistance(text, textOf(port), MOST_SLIPS) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_HINTS);
}
