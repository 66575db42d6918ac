import type { KeptData } from '../dataset';
import { listRecords } from '../list-records';
import { findAll, isFigure, isFigureValue } from '../walk';
import type { Check } from './check';

/** Fields of records with dates that are past. */
const RECORD_DATES = ['statusAsOf', 'checked', 'textAsOf', 'lastTried'];

export const datesInOrder: Check = {
  name: 'datesInOrder',
  holds:
    'Ends lie after beginnings, neither past events, loans nor figures lie in the future, a day to come is planned or forecast, and what was counted over a period is as of its end.',
  faults: (dataset) => {
    const now = dataset.version.split('.').slice(0, 2).join('-');
    return [
      ...listRecords(dataset).flatMap(({ file, record }) => [
        ...record.sources
          .filter(({ date = '', accessed }) => accessed !== undefined && isAfter(date, accessed))
          .map(({ id }) => `${file}: sources.${id}.accessed: lies before its date`),
        ...RECORD_DATES.flatMap((field) => {
          const date: unknown = Reflect.get(record, field);
          return typeof date === 'string' && isAfter(date, now)
            ? [`${file}: ${field}: ${date} lies after ${now}, the month of the data`]
            : [];
        }),
        ...record.sources
          .filter(({ date = '' }) => isAfter(date, now))
          .map(({ id }) => `${file}: sources.${id}.date: lies after ${now}, the month of the data`),
        ...findAll(record, isFigureValue)
          .filter(({ value: { asOf } }) => asOf !== undefined && isAfter(asOf, now))
          .map(({ path }) => `${file}: ${path}.asOf: lies after ${now}, the month of the data`),
        ...[...countsOffTheirPeriod(record), ...daysToComeAsReported(record)].map(
          (fault) => `${file}: ${fault}`,
        ),
      ]),
      ...spans(dataset)
        .filter(({ start, end }) => isAfter(start, end))
        .map(({ field, start, end }) => `${field}: ${end} lies before ${start}; turn them round`),
      ...happened(dataset)
        .filter(({ date }) => isAfter(date, now))
        .map(
          ({ field, date }) =>
            `${field}: ${date} is still to come; mark it as planned or correct it`,
        ),
    ];
  },
};

/** Returns a fault for each count of a period that is as of another day than the end of the period. */
function countsOffTheirPeriod(record: object): readonly string[] {
  return findAll(record, isFigureValue).flatMap(
    ({ path, value: { qualifier, period = '', asOf = '' } }) => {
      const end = period.split('/').at(-1) ?? '';
      const agrees = end.startsWith(asOf) || asOf.startsWith(end);
      return qualifier !== 'reported' || agrees
        ? []
        : [
            `${path}.asOf: is ${asOf}, yet it was counted over ${period}; write ${end}: the day of the page stands with its source`,
          ];
    },
  );
}

/** Returns a fault for each figure that is a date after the day it is as of, and is neither planned nor forecast. */
function daysToComeAsReported(record: object): readonly string[] {
  return findAll(record, isFigure).flatMap(({ path, value: { unit, values } }) =>
    values.flatMap(({ value, asOf = '', qualifier }, i) =>
      unit === 'date' &&
      asOf !== '' &&
      isAfter(String(value), asOf) &&
      qualifier !== 'planned' &&
      qualifier !== 'forecast'
        ? [
            `${path}.values.${i}.qualifier: is ${qualifier}, yet ${value} was still to come on ${asOf}; write planned or forecast`,
          ]
        : [],
    ),
  );
}

interface Span {
  readonly field: string;
  readonly start: string;
  readonly end: string;
}

function spans(dataset: KeptData): readonly Span[] {
  return [
    ...dataset.events.flatMap(({ id, date, until }) =>
      until === undefined
        ? []
        : [{ field: `data/events/${id}.yaml: until`, start: date, end: until }],
    ),
    ...dataset.ports.flatMap(({ id, ownership = [], phases = [] }) => [
      ...ownership.flatMap(({ since, until }, i) =>
        until === undefined
          ? []
          : [{ field: `data/ports/${id}.yaml: ownership.${i}.until`, start: since, end: until }],
      ),
      ...phases.flatMap(({ id: phase, promised }) =>
        promised.map(({ asOf, date }) => ({
          field: `data/ports/${id}.yaml: phases.${phase}.promised`,
          start: asOf,
          end: date,
        })),
      ),
    ]),
    ...listRecords(dataset).flatMap(({ file, record }) =>
      findAll(record, isFigureValue).flatMap(({ path, value: { period = '' } }) => {
        const [start = '', end] = period.split('/');
        return end === undefined ? [] : [{ field: `${file}: ${path}.period`, start, end }];
      }),
    ),
  ];
}

function happened({ projects, ports, events, loans }: KeptData) {
  return [
    ...events.map(({ id, date }) => ({ field: `data/events/${id}.yaml: date`, date })),
    ...loans.map(({ id, date }) => ({ field: `data/loans/${id}.yaml: date`, date })),
    ...[
      ...projects.map((record) => ({ folder: 'projects', ...record })),
      ...ports.map((record) => ({ folder: 'ports', ...record })),
    ].flatMap(({ folder, id, milestones }) =>
      milestones.flatMap(({ date, planned }, i) =>
        planned ? [] : [{ field: `data/${folder}/${id}.yaml: milestones.${i}.date`, date }],
      ),
    ),
  ];
}

/**
 * Returns whether a date is after another, compared to the precision of the less precise: 2024 is not after
 * 2024-05.
 */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
