import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Locale } from '../../../../domain/locale';
import { chineseDate, MONTHS } from '../../../../i18n/format-date';

const MINUTE_MS = 60_000;
const MINUTES = 60;

const SHORT_MONTHS: Readonly<Record<Exclude<Locale, 'zh'>, readonly string[]>> = {
  en: MONTHS.en,
  es: 'ene. feb. mar. abr. may. jun. jul. ago. set. oct. nov. dic.'.split(' '),
  pt: 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'.split(' '),
};

/**
 * Formats an instant, in milliseconds since 1970, by the clock of a zone: `1 Dec 2026, 08:00 GMT-5`.
 * `zone` is an IANA name; it is written as an offset, since browsers differ in the zones they have names
 * for.
 */
export function formatInstant(locale: Locale, instant: number, zone: string): string {
  const offset = tzOffset(zone, new Date(instant));
  const clock = new Date(instant + offset * MINUTE_MS);
  const time = `${twoDigits(clock.getUTCHours())}:${twoDigits(clock.getUTCMinutes())}`;
  const [year, month, day] = [clock.getUTCFullYear(), clock.getUTCMonth(), clock.getUTCDate()];
  if (locale === 'zh') {
    return `${chineseDate(year, month + 1, day)} ${distanceFromGreenwich(offset)} ${time}`;
  }
  const name = SHORT_MONTHS[locale][month];
  return `${day} ${name} ${year}, ${time} ${distanceFromGreenwich(offset)}`;
}

/** Formats an offset from UTC: `GMT-5`, `GMT+5:30`, `GMT`. */
function distanceFromGreenwich(offset: number): string {
  if (offset === 0) return 'GMT';
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / MINUTES), Math.abs(offset) % MINUTES];
  return `GMT${offset < 0 ? '-' : '+'}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`;
}

function twoDigits(value: number): string {
  return String(Math.trunc(value)).padStart(2, '0');
}
