import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse as parseCsv } from 'csv-parse/sync';
import countries from 'i18n-iso-countries';
import type { ListedCompany } from '../../src/domain/company';
import {
  CORRIDOR_ID,
  type LandLegSummary,
  type LegStop,
  namedStops,
} from '../../src/domain/corridor';
import { countryName } from '../../src/domain/country-name';
import { townId } from '../../src/domain/itinerary';
import { inEveryLocale, LOCALES, type Locale, type Localized } from '../../src/domain/locale';
import type { ProjectSummary } from '../../src/domain/project';
import { recordFile } from '../../src/domain/published-file';
import type { RecordKind } from '../../src/domain/record';
import type { IndexEntry } from '../../src/domain/search-index';
import { greatCircleDistance } from '../../src/geo/great-circle';
import type { Position } from '../../src/geo/position';
import { nauticalMiles } from '../../src/geo/units';
import { cellFiles } from '../../tools/published/read-records';
import { countryLabels } from '../basemap/country-labels';
import { countryPort } from './main-ports';
import type { Place } from './read-places';

/** A town of a land leg is the town of this name within this distance. */
const SAME_TOWN = nauticalMiles(20);

interface PublishedRecord {
  readonly id: string;
  readonly name: Localized;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly position?: Position;
  readonly date?: string;
}

interface PublishedService {
  readonly calls: readonly { readonly port: string }[];
}

interface PublishedGazetteer {
  readonly ports: readonly (readonly [id: string, name: string, lon: number, lat: number])[];
}

type PublishedLeg = Pick<LandLegSummary, 'port' | 'stops'>;

/** Returns a published file with its texts in every language. */
export type ReadPublished = (file: string) => unknown;

/** Returns the records of every kind, publishers in place of sources. */
export function readRecords(
  read: ReadPublished,
  projects: readonly ProjectSummary[],
): readonly IndexEntry[] {
  const all = (file: string) => read(file) as readonly PublishedRecord[];
  const map = read('corridor-map.json') as Record<'ports' | 'legs', readonly PublishedRecord[]>;
  const corridor = read(recordFile('corridor', CORRIDOR_ID)) as PublishedRecord;
  const codesOf = otherCodes();
  const entriesOf = (kind: RecordKind, records: readonly PublishedRecord[]) =>
    records.map((record) => entryOf(kind, record));
  return [
    entryOf('corridor', corridor),
    ...map.ports.map(
      ({ id, name, country = '', position }): IndexEntry => ({
        ...{ kind: 'port', id, name, aliases: codesOf(id), country },
        ...(position && { position }),
      }),
    ),
    ...entriesOf('leg', map.legs),
    ...projects
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(
        ({ id, name, country, position }): IndexEntry => ({
          ...{ kind: 'project', id, name, aliases: [], country, position },
        }),
      ),
    ...entriesOf('service', all('service-list.json')),
    ...(read('company-list.json') as readonly ListedCompany[]).map(companyEntry),
    ...entriesOf('flow', all('trade.json')),
    ...entriesOf('claim', all('claim-list.json')),
    ...(read('event-list.json') as readonly PublishedRecord[]).map(
      (event): IndexEntry => ({
        ...entryOf('event', event),
        ...(event.country !== undefined && { country: event.country }),
      }),
    ),
  ];
}

function entryOf(kind: RecordKind, { id, name, date }: PublishedRecord): IndexEntry {
  return { kind, id, name, aliases: [], ...(date !== undefined && { date }) };
}

function companyEntry({ id, name, aliases, country, roles, parent }: ListedCompany): IndexEntry {
  const letters = Object.keys(roles).map((role) => ROLE_LETTERS[role] ?? 'x');
  return {
    ...{ kind: 'company', id, name, aliases, country },
    ...(letters.length > 0 && { roles: [...new Set(letters)].sort().join('') }),
    ...(parent !== undefined && { parent }),
  };
}

/** The letters of a company's roles in projects; other roles are `x`. */
const ROLE_LETTERS: Readonly<Record<string, string>> = { contractor: 'b', lender: 'l', owner: 'o' };

interface PublishedText {
  readonly id: string;
  readonly text: Localized;
  readonly known?: Localized;
  readonly claimant?: Localized;
  readonly place?: Localized;
}

/** Returns what claims and events say in a language, beside their titles, which the index has. */
export function readSearchTexts(
  read: ReadPublished,
  locale: Locale,
): Readonly<Record<string, string>> {
  const textsOf = (kind: 'claim' | 'event') =>
    readCells(read, kind).map(({ id, text, known, claimant, place }) => [
      `${kind}/${id}`,
      [claimant, place, text, known].flatMap((each) => each?.[locale] ?? []).join(' '),
    ]);
  return Object.fromEntries([...textsOf('claim'), ...textsOf('event')]);
}

/** Returns the records of a kind that is published in cells, each once. */
function readCells(read: ReadPublished, kind: 'claim' | 'event'): readonly PublishedText[] {
  const records = cellFiles(kind).flatMap((file) => read(file) as readonly PublishedText[]);
  return [...new Map(records.map((record) => [record.id, record])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** Returns the publishers of all sources. */
export function readPublishers(read: ReadPublished): readonly IndexEntry[] {
  const sources = cellFiles('source').flatMap(
    (file) => read(file) as readonly { readonly publisher: string }[],
  );
  const names = [...new Set(sources.map(({ publisher }) => publisher))].sort();
  return names.map((name) => ({ kind: 'source', id: '', name: inEveryLocale(name), aliases: [] }));
}

/** Returns the other codes of a port, as some have several: CNSHA for CNSGH. */
function otherCodes(): (id: string) => readonly string[] {
  const listed = createRequire(import.meta.url)('sea-ports/lib/ports.json') as Readonly<
    Record<string, { readonly unlocs: readonly string[] }>
  >;
  const codes = new Map<string, Set<string>>();
  for (const { unlocs } of Object.values(listed)) {
    const all = unlocs.map((code) => code.toLowerCase());
    for (const code of all) codes.set(code, new Set([...(codes.get(code) ?? []), ...all]));
  }
  return (id) => [...(codes.get(id) ?? [])].filter((code) => code !== id);
}

/** Returns the ports of the world that are no records. */
export function readWorldPorts(
  read: ReadPublished,
  records: readonly IndexEntry[],
): readonly IndexEntry[] {
  const { ports } = read('gazetteer.json') as PublishedGazetteer;
  const codesOf = otherCodes();
  const known = new Set(records.filter(({ kind }) => kind === 'port').map(({ id }) => id));
  return ports
    .filter(([id]) => !known.has(id))
    .map(([id, name, lon, lat]) => ({
      kind: 'port-of-the-world',
      id,
      name: inEveryLocale(name),
      aliases: codesOf(id),
      position: [lon / 100, lat / 100],
    }));
}

/** Returns the passages with their aliases, which are ids: `canal-de-panama`. */
export function readPassageEntries(
  passages: readonly {
    readonly id: string;
    readonly name: Localized;
    readonly aliases: readonly string[];
    readonly position: Position;
    readonly open: boolean;
  }[],
): readonly IndexEntry[] {
  return passages.map(({ id, name, aliases, position, open }) => ({
    kind: 'passage',
    id,
    name,
    aliases: [id, ...aliases].map((alias) => alias.replaceAll('-', ' ')),
    position,
    ...(!open && { voyage: 'closed' }),
  }));
}

/**
 * Returns all countries, where the map labels them, else at their largest town. Their names in all languages are made from
 * their codes by the reader's browser, so that only other names are stored.
 */
export function readCountries(
  read: ReadPublished,
  mainPortsFile: string,
  towns: readonly Place[],
): readonly IndexEntry[] {
  const rows = parseCsv(readFileSync(mainPortsFile, 'utf8'), { columns: true }) as readonly {
    readonly country: string;
    readonly port: string;
  }[];
  const ranked = new Map(rows.map(({ country, port }) => [country, port]));
  const services = read('service-list.json') as readonly PublishedService[];
  const gazetteer = read('gazetteer.json') as PublishedGazetteer;
  const ports = gazetteer.ports.map(
    ([id, , lon, lat]) => ({ id, position: [lon / 100, lat / 100] }) as const,
  );
  const labels = new Map(
    countryLabels()
      .filter(({ kind }) => kind === 'country')
      .map(({ iso, at: [lon, lat] }) => [iso, [hundredths(lon), hundredths(lat)] as const]),
  );
  const largest = new Map(
    towns
      .toSorted((a, b) => a.population - b.population)
      .map(({ entry }) => [entry.country, entry.position]),
  );
  return Object.keys(countries.getAlpha2Codes())
    .sort()
    .flatMap((iso): IndexEntry[] => {
      const position = labels.get(iso) ?? largest.get(iso);
      const port = countryPort(iso, { ranked, services, ports, largestTown: largest.get(iso) });
      if (!position) return [];
      return [
        {
          kind: 'country',
          id: iso,
          name: inEveryLocale(countryName('en', iso)),
          aliases: otherNames(iso),
          position,
          ...(port && { voyage: port.kind === 'main' ? port.port : `~${port.port}` }),
        },
      ];
    });
}

function otherNames(iso: string): readonly string[] {
  const shown = LOCALES.map((locale) => countryName(locale, iso));
  const listed = LOCALES.flatMap((locale) => {
    const names = countries.getName(iso, locale, { select: 'all' }) as unknown as
      | readonly string[]
      | undefined;
    return names ?? [];
  });
  const isPlain = (name: string) => !shown.includes(name) && !/,|\(/.test(name);
  return [...new Set([...listed, ...(NICKNAMES[iso] ?? [])].filter(isPlain))];
}

/** Common names that the package lacks. */
const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates', 'EAU'],
  GB: ['Britain', 'England', 'Inglaterra', 'Reino Unido'],
  KR: ['Korea', 'Corea'],
  NL: ['Holland', 'Holanda'],
  US: ['America', 'EE UU', 'EEUU'],
};

/** Returns towns with how a voyage begins at those that a land leg joins, and the towns of land legs that are not among them. */
export function joinLegs(
  read: ReadPublished,
  towns: readonly Place[],
): { readonly towns: readonly Place[]; readonly others: readonly IndexEntry[] } {
  const legs = readLegs(read);
  const voyages = new Map<Place, string>();
  const byId = new Map<string, Place[]>();
  for (const town of towns) {
    for (const id of new Set([town.entry.name.en, ...town.entry.aliases].map(townId))) {
      byId.set(id, [...(byId.get(id) ?? []), town]);
    }
  }
  const others = new Map<string, IndexEntry>();
  for (const leg of legs) {
    for (const { name, position } of namedStops(leg)) {
      const id = townId(name);
      const voyage = `t.${id}~${leg.port}`;
      const same = byId
        .get(id)
        ?.find(
          ({ entry }) =>
            entry.position && greatCircleDistance(entry.position, position) < SAME_TOWN,
        );
      if (same && !voyages.has(same)) voyages.set(same, voyage);
      if (!same && !others.has(id)) {
        others.set(id, {
          kind: 'town',
          id: '',
          name: inEveryLocale(name),
          aliases: [],
          position,
          voyage,
        });
      }
    }
  }
  return {
    towns: towns.map((place) => {
      const voyage = voyages.get(place);
      return voyage === undefined ? place : { ...place, entry: { ...place.entry, voyage } };
    }),
    others: [...others.values()],
  };
}

/** Returns the towns that land legs join. */
export function readLegTowns(read: ReadPublished): readonly Required<LegStop>[] {
  return readLegs(read).flatMap(namedStops);
}

function readLegs(read: ReadPublished): readonly PublishedLeg[] {
  return (read('corridor-map.json') as { readonly legs: readonly PublishedLeg[] }).legs;
}

/** Rounds degrees to a hundredth, about a kilometre. */
function hundredths(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
