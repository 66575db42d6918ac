import * as v from 'valibot';
import { inEveryLocale, type Localized } from '../domain/locale';
import type { Position } from '../geo/position';

/** A text in every locale, none of them empty. */
export const localized: v.GenericSchema<unknown, Localized> = v.strictObject(
  inEveryLocale(v.pipe(v.string(), v.nonEmpty())),
);

/** `[lon, lat]`; longitudes of unwrapped lines may exceed ±180. */
export const position: v.GenericSchema<unknown, Position> = v.tuple([
  v.pipe(v.number(), v.minValue(-540), v.maxValue(540)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** The lane of a line that runs beside others; 0 is left out. */
export const lane = v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3));

/** A date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'expected YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

/** A day: `YYYY-MM-DD`. */
export const day = v.pipe(
  partialDate,
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day, YYYY-MM-DD'),
);

/** A period: `2023`, `2025-06` or a span such as `2025-01/2025-09`. */
export const period = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/,
    'expected a date or a span such as 2025-01/2025-09',
  ),
);

/** ISO 639-1 code. */
export const languageCode = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}$/, 'expected two lower-case letters'),
);

export const words = v.pipe(v.string(), v.nonEmpty());

/** ISO 3166-1 alpha-2 code, as `Intl.DisplayNames` accepts it. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters'));

/** An id that addresses can carry: lower-case words joined by hyphens, with `~` between two ends. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+([-~][a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
);

/** A whole address of the web; one whose host ends in a dot opens the same page, but would be a second address of it. */
export const webAddress = v.pipe(
  v.string(),
  v.url(),
  v.startsWith('http'),
  v.regex(/^(?!https?:\/\/[^/?#]*\.(?:[:/?#]|$))/, 'expected a host without a dot at its end'),
);
