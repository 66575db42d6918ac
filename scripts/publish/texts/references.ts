import { type Cost, sumOf } from '../../../src/domain/cost';
import type { Figure } from '../../../src/domain/figure';
import { LOCALES, type Locale } from '../../../src/domain/locale';
import { formatDate } from '../../../src/i18n/format-date';
import { translator } from '../../../src/i18n/translator';
import { headlineValues, spanOf } from '../../../src/panels/figures/agreement';
import { type Quantity, quantityText } from '../../../src/panels/figures/quantity-text';
import type { KeptData } from '../dataset';
import { type ListedRecord, listRecords } from '../list-records';
import { findAll, isFigure } from '../walk';
import '../../../tools/i18n/all-messages';

/** What a text can refer to, in the reader's language, by the name in braces: `status`, `figure:throughput`, `event:…`. */
export type References = ReadonlyMap<string, (locale: Locale) => string>;

/** The parts of records to which their texts can refer. */
interface Told {
  readonly status?: string;
  readonly statusAsOf?: string;
  readonly checked?: string;
  readonly costs?: readonly Cost[];
}

/** Returns what the texts of a record can refer to: its own status, dates, costs and figures, and the dates of all events. */
export function referencesOf(listed: ListedRecord, events: References): References {
  const { status, statusAsOf, checked, costs = [] } = listed.record as Told;
  const figures = findAll(listed.record, isFigure).map(({ value }) => value);
  return new Map([
    ...(status === undefined ? [] : [['status', statusName(listed.dataset, status)] as const]),
    ...(statusAsOf === undefined ? [] : [['statusAsOf', dated(statusAsOf)] as const]),
    ...(checked === undefined ? [] : [['checked', dated(checked)] as const]),
    ...costs.map((cost, i) => [`cost:${i + 1}`, amount(sumOf(cost))] as const),
    ...figures.flatMap(figureReferences),
    ...events,
  ]);
}

/** Returns references to the date of each event. */
export function eventReferences({ events }: Pick<KeptData, 'events'>): References {
  return new Map(events.map(({ id, date }) => [`event:${id}`, dated(date)]));
}

/** Returns references to what another record tells, by `<name>@<dataset>/<id>`. */
export function foreignReferences(kept: KeptData): References {
  return new Map(
    listRecords(kept).flatMap((listed) =>
      [...referencesOf(listed, new Map())].map(
        ([name, write]) => [`${name}@${listed.dataset}/${listed.id}`, write] as const,
      ),
    ),
  );
}

/** The value of a figure and the date as of which it holds; of a series the latest. */
function figureReferences({ id, unit, values }: Figure) {
  const shown = headlineValues(values);
  const last = shown.at(-1);
  return [
    [`figure:${id}`, amount({ unit, ...spanOf(shown) })] as const,
    ...(last ? [[`figureAsOf:${id}`, dated(last.asOf)] as const] : []),
  ];
}

function amount(quantity: Quantity) {
  return (locale: Locale) => {
    const context = { locale, lengthUnit: 'nm', t: TRANSLATORS[locale] } as const;
    const { before, number, after } = quantityText(quantity, context);
    return before + number + after;
  };
}

function dated(date: string) {
  return (locale: Locale) => formatDate(locale, date);
}

/** Returns the name of a status as it stands within a sentence. */
function statusName(dataset: string, status: string) {
  return (locale: Locale) => {
    const name =
      dataset === 'services'
        ? translator(locale, 'records')(`service-status.${status}` as 'service-status.running')
        : translator(locale)(
            `${dataset === 'legs' ? 'leg-status' : 'status'}.${status}` as 'status.operating',
          );
    return locale === 'zh' ? name : name.charAt(0).toLowerCase() + name.slice(1);
  };
}

const TRANSLATORS = Object.fromEntries(
  LOCALES.map((locale) => [locale, translator(locale)]),
) as Readonly<Record<Locale, ReturnType<typeof translator>>>;
