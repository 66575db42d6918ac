import { CLAIM_MEASURES, CLAIM_TOPICS } from '../../../src/domain/claim';
import { COMPANY_KINDS } from '../../../src/domain/company';
import { LEG_MODES } from '../../../src/domain/corridor';
import { COST_BASES } from '../../../src/domain/cost';
import { EVENT_KINDS } from '../../../src/domain/event';
import { QUALIFIERS } from '../../../src/domain/figure';
import { LOAN_KINDS } from '../../../src/domain/loan';
import {
  CORRIDOR_RELATIONS,
  MILESTONE_MARKS,
  PARTY_ROLES,
  PRECISIONS,
} from '../../../src/domain/project';
import { PROJECT_KINDS, SECTORS } from '../../../src/domain/sector';
import { SERVICE_KINDS, SERVICE_STATUSES } from '../../../src/domain/service';
import { type CitedSource, SOURCE_KINDS } from '../../../src/domain/source';
import { LEG_STATUSES, PROJECT_STATUSES } from '../../../src/domain/status';
import { wrapLongitude } from '../../../src/geo/position';
import { linksOf } from '../list-records';
import { figureTables } from './figure-tables';
import type { PublishedRecords } from './published-records';
import {
  type BulkTable,
  day,
  flag,
  ids,
  integer,
  key,
  number,
  oneOf,
  partialDate,
  position,
  reference,
  required,
  tableOf,
  text,
  texts,
} from './table';

/** Returns the tables of the published data, in the order of the data package. */
export function bulkTables(data: PublishedRecords): readonly BulkTable[] {
  return [
    ...projectTables(data),
    ...placeTables(data),
    ...serviceTables(data),
    companies(data),
    ...loanTables(data),
    tradeFlows(data),
    claims(data),
    events(data),
    ...figureTables(data),
    ...linkTables(data),
  ];
}

function projectTables({ projects }: PublishedRecords): readonly BulkTable[] {
  const costs = projects.flatMap(({ id, costs }) => costs.map((cost) => ({ id, cost })));
  const parties = projects.flatMap(({ id, parties }) => parties.map((party) => ({ id, party })));
  const milestones = projects.flatMap(({ id, milestones }) =>
    milestones.map((milestone) => ({ id, milestone })),
  );
  return [
    tableOf('projects', 'Projects', ['id'], projects, [
      key(({ id }) => id, 'id of the project, as in its address'),
      texts('name', 'name', ({ name }) => name),
      oneOf('sector', 'sector', SECTORS, ({ sector }) => sector),
      oneOf(
        'kind',
        'what it is, in finer detail than its sector',
        PROJECT_KINDS,
        ({ kind }) => kind,
      ),
      oneOf('status', 'status', PROJECT_STATUSES, ({ status }) => status),
      partialDate('status_as_of', 'when the status held', ({ statusAsOf }) => statusAsOf),
      text('country', 'ISO 3166-1 alpha-2 code', ({ country }) => country),
      texts('place', 'place', ({ place }) => place),
      position(({ position }) => position),
      oneOf('precision', 'what the position marks', PRECISIONS, ({ precision }) => precision),
      oneOf(
        'corridor',
        'what the project is to the corridor',
        CORRIDOR_RELATIONS,
        ({ corridor }) => corridor,
      ),
      flag('disputed', 'whether a dispute is told of', ({ disputed }) => disputed === true),
      oneOf(
        'confidence',
        'how well sources support the record',
        ['high', 'medium', 'low'],
        ({ confidence }) => confidence,
      ),
      day('checked', 'day on which something newer was last looked for', ({ checked }) => checked),
      texts('capacity', 'capacity', ({ capacity }) => capacity),
      texts('summary', 'summary', ({ summary }) => summary),
    ]),
    tableOf('project_costs', 'Published costs of projects', [], costs, [
      required(reference('project', 'projects', ({ id }) => id)),
      number('usd_million', 'millions of US dollars', ({ cost }) => cost.usdMillion),
      number('usd_million_to', 'upper end of a range', ({ cost }) => cost.to),
      text(
        'currency',
        'ISO 4217 code of the sum as published',
        ({ cost }) => cost.amount?.currency,
      ),
      number('million', 'millions of that currency', ({ cost }) => cost.amount?.million),
      number('million_to', 'upper end of a range', ({ cost }) => cost.amount?.to),
      integer('year', 'year to which the sum refers', ({ cost }) => cost.year),
      oneOf('qualifier', 'kind of statement', QUALIFIERS, ({ cost }) => cost.qualifier),
      oneOf('basis', 'what the sum is', COST_BASES, ({ cost }) => cost.basis),
      flag('converted', 'whether the atlas converted it', ({ cost }) => cost.isConverted === true),
      texts('covers', 'what it covers', ({ cost }) => cost.covers),
      ids('sources', 'ids of sources', ({ cost }) => cost.sources),
    ]),
    tableOf('project_parties', 'Companies and authorities in projects', [], parties, [
      required(reference('project', 'projects', ({ id }) => id)),
      reference('company', 'companies', ({ party }) => party.company),
      texts('name', 'name', ({ party }) => party.name),
      oneOf('role', 'role', PARTY_ROLES, ({ party }) => party.role),
      oneOf('side', 'side', ['chinese', 'local'], ({ party }) => party.side),
      number('share', 'share of ownership in percent', ({ party }) => party.share),
      texts('note', 'note', ({ party }) => party.note),
    ]),
    tableOf('project_milestones', 'Milestones of projects', [], milestones, [
      required(reference('project', 'projects', ({ id }) => id)),
      partialDate('date', 'date', ({ milestone }) => milestone.date),
      flag('planned', 'whether it is expected', ({ milestone }) => milestone.planned),
      oneOf('marks', 'what it marks', MILESTONE_MARKS, ({ milestone }) => milestone.marks),
      texts('label', 'what happened', ({ milestone }) => milestone.label),
    ]),
  ];
}

function placeTables({ ports, legs, corridors }: PublishedRecords): readonly BulkTable[] {
  const stops = legs.flatMap(({ id, stops }) =>
    stops.map((stop, index) => ({ id, stop, order: index + 1 })),
  );
  return [
    tableOf('ports', 'Ports', ['id'], ports, [
      key(({ id }) => id, 'UN/LOCODE in lower case'),
      texts('name', 'name', ({ name }) => name),
      texts('place', 'place', ({ place }) => place),
      text('country', 'ISO 3166-1 alpha-2 code', ({ country }) => country),
      position(({ position }) => position),
      oneOf('role', 'terminal: an end of the corridor', ['terminal', 'port'], ({ role }) => role),
      texts('summary', 'summary', ({ summary }) => summary),
    ]),
    tableOf('land_legs', 'Land legs of the corridor', ['id'], legs, [
      key(({ id }) => id, 'id of the leg, as in its address'),
      texts('name', 'name', ({ name }) => name),
      reference('port', 'ports', ({ port }) => port),
      oneOf('mode', 'mode', LEG_MODES, ({ mode }) => mode),
      oneOf('status', 'status', LEG_STATUSES, ({ status }) => status),
      partialDate('status_as_of', 'when the status held', ({ statusAsOf }) => statusAsOf),
      partialDate('since', 'when the status began', ({ since }) => since),
      texts('summary', 'summary', ({ summary }) => summary),
    ]),
    tableOf('land_leg_stops', 'Towns and bends of land legs', ['leg', 'order'], stops, [
      required(reference('leg', 'land_legs', ({ id }) => id)),
      required(integer('order', 'place in the leg, from 1', ({ order }) => order)),
      text('name', 'name of the town; empty at a bend', ({ stop }) => stop.name),
      position(
        ({
          stop: {
            position: [lon, lat],
          },
        }) => [wrapLongitude(lon), lat],
      ),
    ]),
    tableOf('corridors', 'Corridors', ['id'], corridors, [
      key(({ id }) => id, 'id of the corridor, as in its address'),
      texts('name', 'name', ({ name }) => name),
      reference('from', 'ports', ({ from }) => from),
      reference('to', 'ports', ({ to }) => to),
      texts('summary', 'summary', ({ summary }) => summary),
    ]),
  ];
}

function serviceTables({ services }: PublishedRecords): readonly BulkTable[] {
  const carriers = services.flatMap(({ id, carriers }) =>
    carriers.map((carrier) => ({ id, carrier })),
  );
  const calls = services.flatMap(({ id, calls }) =>
    calls.map((call, index) => ({ id, call, order: index + 1 })),
  );
  return [
    tableOf('services', 'Liner services', ['id'], services, [
      key(({ id }) => id, 'id of the service, as in its address'),
      texts('name', 'name', ({ name }) => name),
      oneOf('kind', 'kind', SERVICE_KINDS, ({ kind }) => kind),
      oneOf('status', 'status', SERVICE_STATUSES, ({ status }) => status),
      partialDate('status_as_of', 'when the status held', ({ statusAsOf }) => statusAsOf),
      partialDate('since', 'when it began', ({ since }) => since),
      flag('loop', 'whether ships return from the last call to the first', ({ loop }) => loop),
      texts('summary', 'summary', ({ summary }) => summary),
    ]),
    tableOf('service_carriers', 'Carriers of liner services', ['service', 'company'], carriers, [
      required(reference('service', 'services', ({ id }) => id)),
      required(reference('company', 'companies', ({ carrier }) => carrier)),
    ]),
    tableOf('service_calls', 'Port calls of liner services', ['service', 'order'], calls, [
      required(reference('service', 'services', ({ id }) => id)),
      required(integer('order', 'place in the rotation, from 1', ({ order }) => order)),
      text('port', 'UN/LOCODE in lower case', ({ call }) => call.port),
      texts('name', 'name of the port', ({ call }) => call.name),
      position(({ call }) => call.position),
    ]),
  ];
}

function companies({ companies: records }: PublishedRecords): BulkTable {
  return tableOf('companies', 'Companies, lenders and authorities', ['id'], records, [
    key(({ id }) => id, 'id of the company, as in its address'),
    texts('name', 'name', ({ name }) => name),
    text('country', 'ISO 3166-1 alpha-2 code of the country of its seat', ({ country }) => country),
    oneOf('kind', 'kind', COMPANY_KINDS, ({ kind }) => kind),
    reference('parent', 'companies', ({ parent }) => parent),
    text('aliases', 'other names, separated by semicolons', ({ aliases }) =>
      aliases.length > 0 ? aliases.join('; ') : undefined,
    ),
    texts('summary', 'summary', ({ summary }) => summary),
  ]);
}

function loanTables({ loans }: PublishedRecords): readonly BulkTable[] {
  const projects = loans.flatMap(({ id, projects }) =>
    projects.map((project) => ({ id, project })),
  );
  const parties = loans.flatMap(({ id, lenders, borrower }) => [
    ...lenders.map((party) => ({ id, party, role: 'lender' })),
    { id, party: borrower, role: 'borrower' },
  ]);
  const sums = loans.flatMap(({ id, sums }) => sums.map((sum) => ({ id, sum })));
  return [
    tableOf('loans', 'Loans', ['id'], loans, [
      key(({ id }) => id, 'id of the loan, as in its address'),
      oneOf('kind', 'kind', LOAN_KINDS, ({ kind }) => kind),
      partialDate('date', 'when it was agreed', ({ date }) => date),
      number('rate_percent', 'fixed yearly interest in percent', ({ terms }) =>
        terms?.rate && 'percent' in terms.rate ? terms.rate.percent : undefined,
      ),
      text('rate_base', 'reference rate', ({ terms }) =>
        terms?.rate && 'base' in terms.rate ? terms.rate.base : undefined,
      ),
      number('rate_margin', 'margin above the reference rate in percent', ({ terms }) =>
        terms?.rate && 'margin' in terms.rate ? terms.rate.margin : undefined,
      ),
      number('years', 'years until the last repayment', ({ terms }) => terms?.years),
      number('grace_years', 'years of them without repayment', ({ terms }) => terms?.graceYears),
    ]),
    tableOf('loan_projects', 'Projects of loans', ['loan', 'project'], projects, [
      required(reference('loan', 'loans', ({ id }) => id)),
      required(reference('project', 'projects', ({ project }) => project)),
    ]),
    tableOf('loan_parties', 'Lenders and borrowers', [], parties, [
      required(reference('loan', 'loans', ({ id }) => id)),
      oneOf('role', 'role', ['lender', 'borrower'], ({ role }) => role),
      reference('company', 'companies', ({ party }) => party.company),
      texts('name', 'name', ({ party }) => party.name),
    ]),
    tableOf('loan_sums', 'Published sums of loans', [], sums, [
      required(reference('loan', 'loans', ({ id }) => id)),
      text('currency', 'ISO 4217 code', ({ sum }) => sum.currency),
      number('million', 'millions of the currency', ({ sum }) => sum.million),
      texts('note', 'what the sum is where it differs', ({ sum }) => sum.note),
      ids('sources', 'ids of sources', ({ sum }) => sum.sources),
    ]),
  ];
}

function tradeFlows({ flows }: PublishedRecords): BulkTable {
  return tableOf('trade_flows', 'Trade flows', ['id'], flows, [
    key(({ id }) => id, 'id of the flow, as in its address'),
    texts('name', 'name', ({ name }) => name),
    text('from', 'ISO 3166-1 alpha-2 code or a region', ({ from }) => from),
    text('to', 'ISO 3166-1 alpha-2 code or a region', ({ to }) => to),
    reference('corridor', 'corridors', ({ route }) => route),
    texts('summary', 'summary', ({ summary }) => summary),
  ]);
}

function claims({ claims: records }: PublishedRecords): BulkTable {
  return tableOf('claims', 'Published claims', ['id'], records, [
    key(({ id }) => id, 'id of the claim, as in its address'),
    texts('name', 'name', ({ name }) => name),
    oneOf('topic', 'topic', CLAIM_TOPICS, ({ topic }) => topic),
    partialDate('date', 'when it was made', ({ date }) => date),
    texts('claimant', 'who made it', ({ claimant }) => claimant),
    reference('company', 'companies', ({ company }) => company),
    oneOf(
      'measure',
      'what its number measures',
      CLAIM_MEASURES,
      ({ measure }) => measure ?? 'total',
    ),
    texts('text', 'the claim', ({ text }) => text),
  ]);
}

function events({ events: records }: PublishedRecords): BulkTable {
  return tableOf('events', 'Events of the timeline', ['id'], records, [
    key(({ id }) => id, 'id of the event, as in its address'),
    partialDate('date', 'date', ({ date }) => date),
    partialDate('until', 'last day of several', ({ until }) => until),
    texts('name', 'name', ({ name }) => name),
    oneOf('kind', 'kind', EVENT_KINDS, ({ kind }) => kind),
    text('country', 'ISO 3166-1 alpha-2 code', ({ country }) => country),
    texts('place', 'place', ({ place }) => place),
    position(({ position }) => position),
    oneOf('precision', 'what the position marks', PRECISIONS, ({ precision }) => precision),
    texts('text', 'what happened', ({ text }) => text),
  ]);
}

function linkTables({ kept, sources }: PublishedRecords): readonly BulkTable[] {
  const citations = sources.flatMap((source) =>
    source.citedBy.map((record) => ({ source, record: record.split('/') })),
  );
  const links = new Map(
    linksOf(kept).flatMap(({ from, to }) =>
      from.kind ? [[`${from.kind}/${from.id} ${to.kind}/${to.id}`, { from, to }] as const] : [],
    ),
  );
  return [
    tableOf(
      'links',
      'Links between records',
      [],
      [...links.values()],
      [
        required(
          text('from_kind', 'kind of the record that names the other', ({ from }) => from.kind),
        ),
        required(text('from', 'its id', ({ from }) => from.id)),
        required(text('to_kind', 'kind of the record that is named', ({ to }) => to.kind)),
        required(text('to', 'its id', ({ to }) => to.id)),
      ],
    ),
    tableOf('sources', 'Sources', ['id'], sources, [
      key<CitedSource>(({ id }) => id, 'id of the source, as in its address'),
      text('publisher', 'publisher', ({ publisher }) => publisher),
      text('title', 'title', ({ title }) => title),
      { ...text('url', 'address', ({ url }) => url), format: 'uri' },
      partialDate('date', 'date of publication', ({ date }) => date),
      day('accessed', 'day on which it was consulted', ({ accessed }) => accessed),
      text('language', 'ISO 639-1 code', ({ language }) => language),
      oneOf('kind', 'kind of publisher', SOURCE_KINDS, ({ kind }) => kind),
    ]),
    tableOf('citations', 'Which record cites which source', [], citations, [
      required(text('kind', 'kind of the record', ({ record }) => record[0])),
      required(text('record', 'id of the record', ({ record }) => record[1])),
      required(reference('source', 'sources', ({ source }) => source.id)),
    ]),
  ];
}
