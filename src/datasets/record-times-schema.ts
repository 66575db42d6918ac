import * as v from 'valibot';
import { EVENT_KINDS } from '../domain/event';
import type { RecordTimes } from '../domain/record-times';
import { SERVICE_STATUSES } from '../domain/service';
import { LEG_STATUSES, PROJECT_STATUSES } from '../domain/status';
import type { StatusHistory } from '../domain/status-history';
import { country, localized, partialDate, position, slug } from './fields';

/**
 * Returns a history as text: `2019-01d,2024-11-14a`, the date of each step and the letter of its status, and `?` at the end
 * if its last date is only that of its source.
 */
export function packHistory<S extends string>(
  { steps, isUndated }: StatusHistory<S>,
  statuses: readonly S[],
): string {
  const text = steps
    .map(({ date, status }) => `${date}${LETTERS[statuses.indexOf(status)]}`)
    .join(',');
  return isUndated ? `${text}?` : text;
}

const LETTERS = 'abcdefghij';
const STEP = /^(\d{4}(?:-\d{2}){0,2})([a-j])$/;
const HISTORY = /^\d{4}(-\d\d){0,2}[a-j](,\d{4}(-\d\d){0,2}[a-j])*\??$/;

function history<S extends string>(
  statuses: readonly S[],
): v.GenericSchema<string, StatusHistory<S>> {
  return v.pipe(
    v.string(),
    v.regex(HISTORY, 'a history has a step that is none'),
    v.transform((text) => ({
      steps: text
        .replace('?', '')
        .split(',')
        .flatMap((step) => {
          const [, date = '', letter = ''] = STEP.exec(step) ?? [];
          const status = statuses[LETTERS.indexOf(letter)];
          return letter !== '' && status !== undefined ? [{ date, status }] : [];
        }),
      isUndated: text.endsWith('?'),
    })),
    v.check(({ steps }) => steps.length > 0, 'a history has no step'),
  );
}

const event = v.strictObject({
  id: slug,
  date: partialDate,
  until: v.exactOptional(partialDate),
  name: localized,
  kind: v.picklist(EVENT_KINDS),
  country: v.exactOptional(country),
  concerns: v.exactOptional(v.array(country)),
  position: v.exactOptional(position),
});

/** `record-times.json`. */
export const recordTimes: v.GenericSchema<unknown, RecordTimes> = v.strictObject({
  projects: v.pipe(
    v.string(),
    v.transform((text) => text.split(' ')),
    v.array(history(PROJECT_STATUSES)),
  ),
  services: v.array(
    v.strictObject({ id: slug, name: localized, history: history(SERVICE_STATUSES) }),
  ),
  legs: v.pipe(
    v.record(slug, history(LEG_STATUSES)),
    v.transform((legs) => new Map(Object.entries(legs))),
  ),
  events: v.array(event),
  loans: v.array(
    v.strictObject({ id: slug, date: partialDate, name: localized, projects: v.array(slug) }),
  ),
});
