import { keepWhole } from '../../src/datasets/texts-in-one-language';
import type { Claim, ListedClaim } from '../../src/domain/claim';
import type { Company, ListedCompany } from '../../src/domain/company';
import type { ListedEvent, TimelineEvent } from '../../src/domain/event';
import type { Figure, Qualifier, Unit } from '../../src/domain/figure';
import { bareValue, newestValue, type ShownValue } from '../../src/domain/newest-value';
import type { ListedPort, Port } from '../../src/domain/port';
import type { PartyRole, Project } from '../../src/domain/project';
import type { RecordKind } from '../../src/domain/record';
import type { ListedService, Service } from '../../src/domain/service';
import type { KeptData } from './dataset';
import { countriesConcerned } from './event-countries';
import type { PublishedGraph } from './publish-graph';

type Listed = Pick<KeptData, 'companies' | 'projects' | 'services' | 'ports' | 'claims' | 'events'>;

/** Returns by file what lists, tables and filters need of all records of a kind; `src/datasets/list-schemas.ts` reads them. */
export function publishLists(
  { companies, projects, services, ports, claims, events }: Listed,
  graph: PublishedGraph,
): readonly [string, readonly unknown[]][] {
  const linkedIds = linksIn(graph);
  const roles = rolesByCompany(projects);
  return [
    [
      'company-list.json',
      companies.map((company) =>
        listedCompany(company, {
          projects: linkedIds('company', company.id, 'project').length,
          roles: roleCounts(roles.get(company.id) ?? {}),
        }),
      ),
    ],
    ['service-list.json', services.map(listedService)],
    [
      'port-list.json',
      ports.map((port) =>
        listedPort(port, {
          projects: linkedIds('port', port.id, 'project').length,
          companies: linkedIds('port', port.id, 'company'),
        }),
      ),
    ],
    ['claim-list.json', claims.map(listedClaim)],
    ['event-list.json', events.map((event) => listedEvent(event, { ports, projects }))],
  ];
}

function listedCompany(
  { id, name, aliases, country, kind, parent, sources }: Company,
  counts: Pick<ListedCompany, 'projects' | 'roles'>,
): ListedCompany {
  return {
    ...{ id, name: keepWhole(name), aliases, country, kind },
    ...(parent !== undefined && { parent }),
    ...counts,
    sources: sources.length,
  };
}

function listedService({ figures, calls, sources, ...service }: Service): ListedService {
  const { id, name, kind, carriers, status, statusAsOf, since, loop } = service;
  const [frequency, ships, shipSize] = ['frequency', 'ships', 'ship-size'].map((figure) =>
    newestValue(figures, figure),
  );
  return {
    ...{ id, name, kind, carriers, status, statusAsOf, loop },
    ...(since !== undefined && { since }),
    calls: calls.map(({ port, name: portName }) => ({ port, name: portName })),
    ...(frequency && { frequency }),
    ...(ships && { ships }),
    ...(shipSize && { shipSize }),
    sailings: figures
      .filter((figure) => figure.id.startsWith('transit-') && figure.unit === 'days')
      .flatMap(({ values }) => values)
      .flatMap(({ value, to }) =>
        typeof value === 'number' ? [{ from: value, to: to ?? value }] : [],
      ),
    sources: sources.length,
  };
}

function listedPort(
  { id, figures, sources }: Port,
  linked: Pick<ListedPort, 'projects' | 'companies'>,
): ListedPort {
  const throughput = newestValue(figures, 'throughput', true);
  return { id, ...(throughput && { throughput }), ...linked, sources: sources.length };
}

function listedClaim({ claimed, since, sources, ...claim }: Claim): ListedClaim {
  const { id, name, topic, claimant, date, text, measure, model } = claim;
  const measured = lastMeasured(since, claimed.unit);
  return {
    ...{ id, name, topic, claimant, date, text },
    ...(measure && { measure }),
    ...(model && { model }),
    claimed: { unit: claimed.unit, values: claimed.values.map(bareValue) },
    ...(measured && { measured }),
    sources: sources.length,
  };
}

/** Kinds of statement that are no measurement. */
const EXPECTED: readonly Qualifier[] = ['claimed', 'planned', 'forecast'];

/** Returns the newest measurement in the unit of a claim. */
export function lastMeasured(figures: readonly Figure[], unit: Unit): ShownValue | undefined {
  return figures
    .filter((figure) => figure.unit === unit)
    .flatMap(({ values }) => values.map((value) => ({ unit, ...bareValue(value) })))
    .filter(({ qualifier }) => !EXPECTED.includes(qualifier))
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf))[0];
}

function listedEvent(
  event: TimelineEvent,
  records: Parameters<typeof countriesConcerned>[1],
): ListedEvent {
  const { precision: _precision, checked: _checked, about: _about, sources, ...listed } = event;
  const concerns = countriesConcerned(event, records);
  return { ...listed, ...(concerns.length > 0 && { concerns }), sources: sources.length };
}

/** Returns the function that lists the ids of the records of one kind that are linked with a record, by English name. */
function linksIn({ nodes, links }: PublishedGraph) {
  const around = nodes.map(() => new Set<number>());
  for (let i = 0; i < links.length; i += 2) {
    const [a = 0, b = 0] = links.slice(i, i + 2);
    around[a]?.add(b);
    around[b]?.add(a);
  }
  return (kind: RecordKind, id: string, other: RecordKind): readonly string[] => {
    const at = nodes.findIndex((node) => node.kind === kind && node.id === id);
    return [...(around[at] ?? [])]
      .flatMap((index) => nodes[index] ?? [])
      .filter((node) => node.kind === other)
      .sort((a, b) => a.name.en.localeCompare(b.name.en, 'en'))
      .map((node) => node.id);
  };
}

/** Returns the roles of each company in each project that names it, by the company's and the project's id. */
export function rolesByCompany(
  projects: readonly Pick<Project, 'id' | 'parties'>[],
): ReadonlyMap<string, NonNullable<Company['roles']>> {
  const all = new Map<string, Record<string, readonly PartyRole[]>>();
  for (const { id, parties } of projects) {
    for (const { company, role } of parties) {
      if (company === undefined) continue;
      const own = all.get(company) ?? {};
      // A project may name a company twice in one role.
      own[id] = [...new Set([...(own[id] ?? []), role])];
      all.set(company, own);
    }
  }
  return all;
}

function roleCounts(roles: NonNullable<Company['roles']>): ListedCompany['roles'] {
  const counts: Partial<Record<PartyRole, number>> = {};
  for (const role of Object.values(roles).flat()) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}
