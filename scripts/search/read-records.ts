import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse as parseCsv } from 'csv-parse/sync';
import countries from 'i18n-iso-countries';
import { type LandLegSummary, type LegStop, namedStops } from '../../src/domain/corridor';
import { countryName } from '../../src/domain/country-name';
import { townId } from '../../src/domain/itinerary';
import { inEveryLocale, type Locale, type Localized } from '../../src/domain/locale';
import type { ProjectSummary } from '../../src/domain/project';
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

interface PublishedNode {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: Localized;
  readonly aliases?: readonly string[];
  readonly date?: string;
}

interface Placed {
  readonly id: string;
  readonly position: Position;
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
  const { nodes } = read('graph.json') as { readonly nodes: readonly PublishedNode[] };
  const { ports } = read('corridor-map.json') as { readonly ports: readonly Placed[] };
  const companies = read('companies.json') as readonly PublishedCompany[];
  const parents = new Map(companies.map(({ id, parent }) => [id, parent]));
  const rolesOf = companyRoles(read);
  const located = [
    ...projects.map(({ id, country }) => [`project/${id}`, country] as const),
    ...companies.map(({ id, country }) => [`company/${id}`, country] as const),
    ...(read('events.json') as readonly (Country & { readonly id: string })[]).map(
      ({ id, country }) => [`event/${id}`, country] as const,
    ),
  ];
  const codesOf = otherCodes();
  const countriesOf = new Map<string, string | undefined>(located);
  return nodes.map(({ kind, id, name, aliases = [], date }): IndexEntry => {
    const country =
      kind === 'port' ? id.slice(0, 2).toUpperCase() : countriesOf.get(`${kind}/${id}`);
    const placed = kind === 'port' ? ports : kind === 'project' ? projects : [];
    const position = placed.find((each) => each.id === id)?.position;
    return {
      kind,
      id,
      name,
      aliases: kind === 'port' ? [...aliases, ...codesOf(id)] : aliases,
      ...(country !== undefined && { country }),
      ...(position && { position }),
      ...(date !== undefined && { date }),
      ...(kind === 'company' && companyLinks(rolesOf.get(id), parents.get(id))),
    };
  });
}

interface PublishedCompany extends Country {
  readonly id: string;
  readonly parent?: string;
}

function companyLinks(roles: ReadonlySet<string> | undefined, parent: string | undefined) {
  return {
    ...(roles && { roles: [...roles].sort().join('') }),
    ...(parent !== undefined && { parent }),
  };
}

const ROLE_LETTERS: Readonly<Record<string, string>> = { contractor: 'b', lender: 'l', owner: 'o' };

/** Returns the letters of each company's roles in projects. */
function companyRoles(read: ReadPublished): ReadonlyMap<string, ReadonlySet<string>> {
  const facts = read('project-facts.json') as readonly {
    readonly parties: readonly { readonly role: string; readonly company?: string }[];
  }[];
  const roles = new Map<string, Set<string>>();
  for (const { role, company } of facts.flatMap(({ parties }) => parties)) {
    if (company === undefined) continue;
    roles.set(company, (roles.get(company) ?? new Set()).add(ROLE_LETTERS[role] ?? 'x'));
  }
  return roles;
}

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
    (read(`${kind}s.json`) as readonly PublishedText[]).map(
      ({ id, text, known, claimant, place }) => [
        `${kind}/${id}`,
        [claimant, place, text, known].flatMap((each) => each?.[locale] ?? []).join(' '),
      ],
    );
  return Object.fromEntries([...textsOf('claim'), ...textsOf('event')]);
}

interface Country {
  readonly country?: string;
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
  const services = read('services.json') as readonly PublishedService[];
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
  const shown = (['en', 'es', 'zh'] as const).map((locale) => countryName(locale, iso));
  const listed = (['en', 'es', 'zh'] as const satisfies readonly Locale[]).flatMap((locale) => {
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
