import { ABOUT_LISTS, type About } from '../../src/domain/about';
import type { Claim } from '../../src/domain/claim';
import type { RecordKind, RecordRef } from '../../src/domain/record';
import type { Source } from '../../src/domain/source';
import type { KeptData } from './dataset';
import { recordAt } from './record-at';

/** A record of any kind, with its location. */
export interface ListedRecord {
  /** Path from the repository's root, for messages. */
  readonly file: string;
  /** Name of the folder in `data`. */
  readonly dataset: string;
  /** Absent for records that have no page. */
  readonly kind?: Exclude<RecordKind, 'source'>;
  readonly id: string;
  readonly record: { readonly sources: readonly Source[] };
}

/** Returns every hand-kept record. */
export function listRecords(kept: KeptData): readonly ListedRecord[] {
  return [
    ...inFolder('projects', kept.projects, 'project'),
    ...inFolder('ports', kept.ports, 'port'),
    ...inFolder('harbours', kept.harbours),
    ...inFolder('legs', kept.legs, 'leg'),
    ...inFolder('corridors', kept.corridors, 'corridor'),
    ...inFolder('services', kept.services, 'service'),
    ...inFolder('companies', kept.companies, 'company'),
    ...inFolder('loans', kept.loans, 'loan'),
    ...inFolder('trade', kept.flows, 'flow'),
    ...inFolder('claims', kept.claims, 'claim'),
    ...inFolder('events', kept.events, 'event'),
    ...inFolder('stories', kept.stories, 'story'),
    ...inFolder('not-found', kept.missingFacts),
    ...inFolder('vessel-classes', kept.vessels),
    ...inFolder('fuels', kept.fuels),
    ...inFolder('land-modes', kept.landModes),
    ...inFolder('cost-factors', kept.costFactors),
    ...inFolder('canals', kept.canals),
    ...inFolder('land-network/places', kept.landNetwork.placeFiles),
    ...inFolder('land-network/ways', kept.landNetwork.ways),
    ...inFolder('land-network/borders', kept.landNetwork.borders),
    ...inFolder('land-network/ports', kept.landNetwork.exportPorts),
    ...inFolder('land-network/relays', kept.landNetwork.relays),
    ...inFolder('land-network/origins', kept.landNetwork.origins),
    ...kept.waters.flatMap((water) => inFolder(water.dataset, [water])),
  ];
}

/** A record that another one names, and the field that names it. */
export interface Link {
  readonly from: ListedRecord;
  readonly path: string;
  readonly to: RecordRef;
}

/** Returns every link between records that have pages. */
export function linksOf(kept: KeptData): readonly Link[] {
  const all = listRecords(kept);
  const link = (kind: ListedRecord['kind'], id: string, path: string, to: RecordRef): Link[] => {
    const from = all.find((each) => each.kind === kind && each.id === id);
    return from ? [{ from, path, to }] : [];
  };
  const company = (id: string): RecordRef => ({ kind: 'company', id });
  const port = (id: string): RecordRef => ({ kind: 'port', id });
  const ours = new Set(kept.ports.map(({ id }) => id));
  return [
    ...all.flatMap((from) => aboutLinks(from)),
    ...kept.projects.flatMap(({ id, parties }) =>
      parties.flatMap((party, i) =>
        party.company === undefined
          ? []
          : link('project', id, `parties.${i}.company`, company(party.company)),
      ),
    ),
    ...kept.projects.flatMap(({ id, legs = [] }) =>
      legs.flatMap((leg) => link('project', id, 'legs', { kind: 'leg', id: leg })),
    ),
    ...kept.ports.flatMap(({ id, projects, ownership = [] }) => [
      ...projects.flatMap((project) =>
        link('port', id, 'projects', { kind: 'project', id: project }),
      ),
      ...ownership.flatMap(({ holders }, i) =>
        holders.flatMap((holder) =>
          link('port', id, `ownership.${i}.holders`, company(holder.company)),
        ),
      ),
    ]),
    ...kept.legs.flatMap((leg) => link('leg', leg.id, 'port', port(leg.port))),
    ...kept.corridors.flatMap(({ id, from, to }) => [
      ...link('corridor', id, 'from', port(from)),
      ...link('corridor', id, 'to', port(to)),
    ]),
    ...kept.services.flatMap(({ id, carriers, calls }) => [
      ...carriers.flatMap((carrier) => link('service', id, 'carriers', company(carrier))),
      ...calls
        .filter((call) => ours.has(call.port))
        .flatMap((call) => link('service', id, 'calls', port(call.port))),
    ]),
    ...kept.companies.flatMap(({ id, parent }) =>
      parent === undefined ? [] : link('company', id, 'parent', company(parent)),
    ),
    ...kept.loans.flatMap(({ id, projects, lenders, borrower }) => [
      ...projects.flatMap((project) =>
        link('loan', id, 'projects', { kind: 'project', id: project }),
      ),
      ...[...lenders, borrower].flatMap((party) =>
        party.company === undefined
          ? []
          : link('loan', id, party === borrower ? 'borrower' : 'lenders', company(party.company)),
      ),
    ]),
    ...kept.flows.flatMap(({ id, route }) =>
      route === undefined ? [] : link('flow', id, 'route', { kind: 'corridor', id: route }),
    ),
    ...kept.stories.flatMap(({ id, steps }) =>
      steps.flatMap(({ at }, i) => {
        const record = recordAt(at);
        return record ? link('story', id, `steps.${i}.at`, record) : [];
      }),
    ),
    ...kept.claims.flatMap((claim) => [
      ...(claim.company === undefined
        ? []
        : link('claim', claim.id, 'company', company(claim.company))),
      ...(claim.model
        ? portsOf(claim.model)
            .filter((id) => ours.has(id))
            .flatMap((id) => link('claim', claim.id, 'model', port(id)))
        : []),
    ]),
  ];
}

/** Returns the ports of a claim's voyage and of its baseline, each once. */
function portsOf({ from, to, via = [], baseline }: NonNullable<Claim['model']>): readonly string[] {
  const compared = baseline ? [baseline.from, ...(baseline.via ?? []), baseline.to] : [];
  return [...new Set([from, to, ...via, ...compared])];
}

function aboutLinks(from: ListedRecord): Link[] {
  const { about } = from.record as { readonly about?: About };
  if (!about) return [];
  return Object.entries(ABOUT_LISTS).flatMap(([list, kind]) =>
    (about[list as keyof About] ?? []).map((id) => ({
      from,
      path: `about.${list}`,
      to: { kind, id },
    })),
  );
}

function inFolder(
  dataset: string,
  records: readonly { readonly id: string; readonly sources: readonly Source[] }[],
  kind?: ListedRecord['kind'],
): readonly ListedRecord[] {
  return records.map((record) => ({
    file: `data/${dataset}/${record.id}.yaml`,
    dataset,
    ...(kind && { kind }),
    id: record.id,
    record,
  }));
}
