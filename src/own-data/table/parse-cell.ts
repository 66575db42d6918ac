/** A cell as a format gives it: text formats give texts only. */
export type Cell = string | number | boolean | Date | null | undefined;

/** Texts that stand for an empty cell in columns of numbers, dates and booleans. */
const NOTHING = new Set([
  '',
  '-',
  '–',
  '—',
  '?',
  '.',
  '..',
  '...',
  'n/a',
  'na',
  'n.a.',
  'nan',
  'null',
  'none',
  'nil',
  'n/d',
  'nd',
  'n.d.',
  's/d',
  'sd',
  '无',
  '—',
  '#n/a',
]);

const POINT_NUMBER =
  /^[-+−]?(?:\d{1,3}(?:[, \u00a0\u202f']\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d{1,3})?$/i;
const COMMA_NUMBER =
  /^[-+−]?(?:\d{1,3}(?:[. \u00a0\u202f']\d{3})+|\d+)?(?:,\d*)?(?:e[-+]?\d{1,3})?$/i;

/** A text longer than this is no number. */
const MAX_NUMBER_LENGTH = 40;

/** Returns whether a cell says nothing, by being empty or by a word such as `n/a`. */
export function isEmptyCell(cell: Cell): boolean {
  if (cell === undefined || cell === null) return true;
  return typeof cell === 'string' && NOTHING.has(cell.trim().toLowerCase());
}

/** Returns the number that a cell holds, with thousands grouped or not; undefined if it is none. */
export function parseNumber(cell: Cell, hasDecimalComma: boolean): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (text.length > MAX_NUMBER_LENGTH || !/\d/.test(text)) return undefined;
  if (!(hasDecimalComma ? COMMA_NUMBER : POINT_NUMBER).test(text)) return undefined;
  const plain = hasDecimalComma
    ? text.replace(/[. \u00a0\u202f']/g, '').replace(',', '.')
    : text.replace(/[, \u00a0\u202f']/g, '');
  const value = Number(plain.replace('−', '-'));
  return Number.isFinite(value) ? value : undefined;
}

const YES = new Set(['true', 'yes', 'sí', 'si', 'sim', '是', 'verdadero', 'verdadeiro']);
const NO = new Set(['false', 'no', 'não', 'nao', '否', 'falso']);

/** Returns the truth that a cell holds; undefined if it is none. Numbers are none. */
export function parseBoolean(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim().toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : undefined;
}

/** In which order the parts of a date with a slash, full stop or hyphen stand, if the year is last. */
export type DateOrder = 'day-first' | 'month-first';

const YEAR_FIRST =
  /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[-+]\d{2}:?\d{2})?)?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** Returns the time that a cell holds, in milliseconds since 1970; without a zone it is UTC. Undefined if it is none. */
export function parseDate(cell: Cell, order: DateOrder): number | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.getTime();
  if (typeof cell !== 'string' || cell.length > MAX_NUMBER_LENGTH) return undefined;
  const text = cell.trim();
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [, year, month, day = '1', hour = '0', minute = '0', second = '0', zone] = first;
    const time = utc(Number(year), Number(month), Number(day));
    if (time === undefined || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) {
      return undefined;
    }
    const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
    return time + seconds * 1000 - zoneOffset(zone);
  }
  const [, a, b, year] = YEAR_LAST.exec(text) ?? [];
  if (a === undefined || b === undefined || year === undefined) return undefined;
  const [day, month] = order === 'day-first' ? [a, b] : [b, a];
  return utc(Number(year), Number(month), Number(day));
}

/** Returns in which order a date with the year last must stand; undefined if both are possible, or it is no such date. */
export function dateOrderOf(cell: Cell): DateOrder | undefined {
  const [, a, b] = typeof cell === 'string' ? (YEAR_LAST.exec(cell.trim()) ?? []) : [];
  if (Number(a) > 12) return 'day-first';
  return Number(b) > 12 ? 'month-first' : undefined;
}

/** Returns the start of a day in milliseconds; undefined if the calendar has no such day. */
function utc(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? date.getTime() : undefined;
}

function zoneOffset(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([-+])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}

/** Length to which texts are cut, in characters. */
const MAX_TEXT = 32_767;

/** Returns a cell as text. */
export function textOfCell(cell: Cell): string {
  if (cell === undefined || cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : isoText(cell);
  const text = typeof cell === 'string' ? cell.trim() : String(cell);
  return text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
}

function isoText(date: Date): string {
  return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}
