import type { Locale } from '../../domain/locale';
import type { ChangedValue } from '../../domain/record-change';
import { SERVICE_STATUSES } from '../../domain/service';
import { LEG_STATUSES, PROJECT_STATUSES } from '../../domain/status';
import { formatDate } from '../../i18n/format-date';
import type { Translate } from '../../i18n/translator';
import type { LengthUnit } from '../../state/preferences-slice';
import { quantityText } from '../figures/quantity-text';

/** What a changed value is formatted with. */
export interface ChangeContext {
  readonly locale: Locale;
  readonly lengthUnit: LengthUnit;
  readonly t: Translate;
  readonly tRecords: Translate<'records'>;
}

/** Returns a changed value with the date at which it held: `270,000 TEU (Oct 2025)`. */
export function changedText(value: ChangedValue, context: ChangeContext): string {
  const { locale } = context;
  if ('date' in value) return formatDate(locale, value.date);
  const date = 'period' in value && value.period !== undefined ? value.period : value.asOf;
  const text = 'status' in value ? statusText(value.status, context) : amountText(value, context);
  return date === '' ? text : `${text}${inBrackets(locale, periodText(locale, date))}`;
}

function amountText(
  value: Exclude<ChangedValue, { readonly status: string } | { readonly date: string }>,
  context: ChangeContext,
): string {
  const { before, number, after } = quantityText(value, context);
  return before + number + after;
}

/** Returns a status in words; its id if it is of an earlier version. */
function statusText(status: string, { t, tRecords }: ChangeContext): string {
  const ofProject = PROJECT_STATUSES.find((each) => each === status);
  if (ofProject) return t(`status.${ofProject}`);
  const ofLeg = LEG_STATUSES.find((each) => each === status);
  if (ofLeg) return t(`leg-status.${ofLeg}`);
  const ofService = SERVICE_STATUSES.find((each) => each === status);
  return ofService ? tRecords(`service-status.${ofService}`) : status;
}

/** Formats a date or a span such as `2025-01/2025-09`. */
function periodText(locale: Locale, period: string): string {
  return period
    .split('/')
    .map((date) => formatDate(locale, date))
    .join('–');
}

function inBrackets(locale: Locale, text: string): string {
  return locale === 'zh' ? `（${text}）` : ` (${text})`;
}
