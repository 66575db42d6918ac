import { CLAIM_TOPICS } from './claim';
import { COMPANY_KINDS } from './company';
import { EVENT_KINDS } from './event';
import { GAIN_ANSWERS } from './place-gain';
import { CORRIDOR_RELATIONS, PARTY_ROLES, PRECISIONS, type ProjectSummary } from './project';
import type { ProjectFacts } from './project-facts';
import type { TableKind } from './record-table';
import { countryCodes, REGIONS, regionOf } from './region';
import { PROJECT_KINDS, SECTORS } from './sector';
import { SERVICE_KINDS, SERVICE_STATUSES } from './service';
import { PROJECT_STATUSES } from './status';
import { yearOfDate } from './time-span';

/** A facet by whose values projects are filtered; a project may have several values or none. */
interface Facet {
  /** Every value in the order of the filters; null if the data decides which there are: ids of companies. */
  readonly values: readonly string[] | null;
  /** Whether the values lie in the project's facts rather than in its summary. */
  readonly needsFacts: boolean;
  /** Returns the project's values. Facts are undefined while they are not fetched. */
  valuesOf(project: ProjectSummary, facts: ProjectFacts | undefined): readonly string[];
}

/** A facet whose values are numbers, filtered by a range. */
interface RangeFacet {
  /** Returns the project's values, or the ends of its ranges. */
  rangesOf(facts: ProjectFacts): readonly Range[];
}

/** A closed range; null for an end that is open. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

/** Value of the facets that ask whether something holds. */
export const YES_NO = ['yes', 'no'] as const;

/** Value of a project whose record states no relation to the corridor. */
export const NOT_STATED = 'not-stated';

/** The facets with listed values, in the order of the filters and of the address. */
export const FACETS = {
  sector: listed(SECTORS, ({ sector }) => sector),
  kind: listed(PROJECT_KINDS, ({ kind }) => kind),
  status: listed(PROJECT_STATUSES, ({ status }) => status),
  region: listed(REGIONS, ({ country }) => regionOf(country)),
  country: listed(countryCodes(), ({ country }) => country.toLowerCase()),
  owner: parties('owner'),
  builder: parties('contractor'),
  lender: parties('lender'),
  company: parties(),
  corridor: fact([...CORRIDOR_RELATIONS, NOT_STATED], ({ corridor }) => corridor ?? NOT_STATED),
  dispute: fact(YES_NO, ({ isDisputed }) => (isDisputed ? 'yes' : 'no')),
  precision: listed(PRECISIONS, ({ precision }) => precision),
} as const satisfies Readonly<Record<string, Facet>>;

export type FacetId = keyof typeof FACETS;
export const FACET_IDS = Object.keys(FACETS) as readonly FacetId[];

/** The facets with ranges, in the order of the filters: years of beginning and opening, cost in millions of US dollars. */
export const RANGE_FACETS = {
  begun: { rangesOf: ({ begun }) => (begun ? [pointRange(yearOfDate(begun.date))] : []) },
  opened: { rangesOf: ({ opened }) => (opened ? [pointRange(yearOfDate(opened.date))] : []) },
  cost: {
    rangesOf: ({ costs }) =>
      costs.map(({ usdMillion, to = usdMillion }) => ({ from: usdMillion, to })),
  },
} as const satisfies Readonly<Record<string, RangeFacet>>;

export type RangeFacetId = keyof typeof RANGE_FACETS;
export const RANGE_FACET_IDS = Object.keys(RANGE_FACETS) as readonly RangeFacetId[];

/** Returns the facet of projects with an id, without the ids of its values in its type. */
export function facetOf(id: FacetId): Facet {
  return FACETS[id];
}

const COUNTRIES = FACETS.country.values;

/** How a claim can be checked: by what was measured since, or by a voyage that the atlas computes. */
export const CLAIM_CHECKS = ['measured', 'computed', 'neither'] as const;
export type ClaimCheck = (typeof CLAIM_CHECKS)[number];

/**
 * The values of the facets of other records, which begin with the kind of record; null if the data decides which there
 * are. What reads them from a record is in `state/record-rows`, which is loaded when a list is filtered.
 */
const RECORD_FACETS = {
  'port-country': COUNTRIES,
  'port-role': ['terminal', 'port', 'listed'],
  'port-company': null,
  'port-served': YES_NO,
  'port-service': null,
  'service-kind': SERVICE_KINDS,
  'service-status': SERVICE_STATUSES,
  'service-carrier': null,
  'service-country': COUNTRIES,
  'service-direct': YES_NO,
  'company-country': COUNTRIES,
  'company-kind': COMPANY_KINDS,
  'company-role': PARTY_ROLES,
  'claim-topic': CLAIM_TOPICS,
  'claim-check': CLAIM_CHECKS,
  'event-kind': EVENT_KINDS,
  'event-country': COUNTRIES,
  'reach-country': COUNTRIES,
  'reach-gain': GAIN_ANSWERS,
} as const satisfies Readonly<Record<string, readonly string[] | null>>;

export type RecordFacetId = keyof typeof RECORD_FACETS;
export type AnyFacetId = FacetId | RecordFacetId;

/** The facets of other records with ranges: thousands of TEU a year, days at sea, years. */
const RECORD_RANGES = ['port-throughput', 'service-days', 'claim-year', 'event-year'] as const;

export type RecordRangeId = (typeof RECORD_RANGES)[number];
export type AnyRangeId = RangeFacetId | RecordRangeId;

const PREFIXES: Readonly<Record<Exclude<TableKind, 'projects'>, string>> = {
  ports: 'port-',
  services: 'service-',
  companies: 'company-',
  claims: 'claim-',
  events: 'event-',
  reach: 'reach-',
};

/** The ids of all facets with listed values, in the order of the address. */
export const ALL_FACET_IDS: readonly AnyFacetId[] = [
  ...FACET_IDS,
  ...(Object.keys(RECORD_FACETS) as readonly RecordFacetId[]),
];

/** The ids of all facets with ranges, in the order of the address. */
export const ALL_RANGE_IDS: readonly AnyRangeId[] = [...RANGE_FACET_IDS, ...RECORD_RANGES];

/** Returns every value of a facet of any kind, in the order of the filters; null if the data decides which there are. */
export function facetValues(id: AnyFacetId): readonly string[] | null {
  return id in FACETS ? facetOf(id as FacetId).values : RECORD_FACETS[id as RecordFacetId];
}

/** Returns the ids of the facets of a kind of records that have listed values. */
export function facetIdsOf(kind: TableKind): readonly AnyFacetId[] {
  return kind === 'projects'
    ? FACET_IDS
    : ALL_FACET_IDS.filter((id) => id.startsWith(PREFIXES[kind]));
}

/** Returns the ids of the facets of a kind of records that have ranges. */
export function rangeIdsOf(kind: TableKind): readonly AnyRangeId[] {
  return kind === 'projects'
    ? RANGE_FACET_IDS
    : RECORD_RANGES.filter((id) => id.startsWith(PREFIXES[kind]));
}

/** Returns whether two ranges have a point in common. */
export function rangesMeet(a: Range, b: Range): boolean {
  return (
    (a.from ?? Number.NEGATIVE_INFINITY) <= (b.to ?? Number.POSITIVE_INFINITY) &&
    (b.from ?? Number.NEGATIVE_INFINITY) <= (a.to ?? Number.POSITIVE_INFINITY)
  );
}

function listed(
  values: readonly string[],
  pick: (project: ProjectSummary) => string | undefined,
): Facet {
  return {
    values,
    needsFacts: false,
    valuesOf: (project) => {
      const value = pick(project);
      return value === undefined ? [] : [value];
    },
  };
}

function fact(values: readonly string[], pick: (facts: ProjectFacts) => string): Facet {
  return {
    values,
    needsFacts: true,
    valuesOf: (_, facts) => (facts ? [pick(facts)] : []),
  };
}

/** Returns the facet of the companies that have a role in a project, or any role. */
function parties(role?: ProjectFacts['parties'][number]['role']): Facet {
  return {
    values: null,
    needsFacts: true,
    valuesOf: (_, facts) => [
      ...new Set(
        facts?.parties.flatMap((party) =>
          party.company !== undefined && (role === undefined || party.role === role)
            ? [party.company]
            : [],
        ),
      ),
    ],
  };
}

function pointRange(value: number): Range {
  return { from: value, to: value };
}
