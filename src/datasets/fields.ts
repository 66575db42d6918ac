import * as v from 'valibot';
import type { Localized } from '../domain/locale';
import type { Position } from '../geo/position';

/** Words in every language, none of them empty. */
export const localized: v.GenericSchema<unknown, Localized> = v.strictObject({
  en: v.pipe(v.string(), v.nonEmpty()),
  es: v.pipe(v.string(), v.nonEmpty()),
  zh: v.pipe(v.string(), v.nonEmpty()),
});

/** `[lon, lat]`; longitudes of an unwrapped line may run past ±180. */
export const position: v.GenericSchema<unknown, Position> = v.tuple([
  v.pipe(v.number(), v.minValue(-540), v.maxValue(540)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as it is known. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'wants YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

/** `2023`, `2025-06`, or a span from one to the other. */
export const period = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/,
    'wants a date, or two with a slash between, as 2025-01/2025-09',
  ),
);

/** ISO 639-1. */
export const languageCode = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'wants two small letters'));

export const words = v.pipe(v.string(), v.nonEmpty());

/** ISO 3166-1 alpha-2, as `Intl.DisplayNames` takes it. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'wants two capital letters'));

/** What may stand in an address: lower case words joined by hyphens, `~` between two ends. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+([-~][a-z0-9]+)*$/, 'wants lower case words joined by hyphens'),
);

export const webAddress = v.pipe(v.string(), v.url(), v.startsWith('http'));
