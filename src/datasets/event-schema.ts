import * as v from 'valibot';
import { EVENT_KINDS, type TimelineEvent } from '../domain/event';
import { PRECISIONS } from '../domain/project';
import { about } from './about-schema';
import { country, day, localized, partialDate, position, slug } from './fields';
import { withNumberedSources } from './numbered-sources';
import { source } from './statement-schemas';

/** Fields that an event's file and its published record share. */
export const eventEntries = {
  id: slug,
  date: partialDate,
  until: v.exactOptional(partialDate),
  name: localized,
  text: localized,
  kind: v.picklist(EVENT_KINDS),
  place: v.exactOptional(localized),
  country: v.exactOptional(country),
  position: v.exactOptional(position),
  precision: v.exactOptional(v.picklist(PRECISIONS)),
  checked: v.exactOptional(day),
};

const event: v.GenericSchema<unknown, TimelineEvent> = v.strictObject({
  ...eventEntries,
  about,
  sources: v.array(source),
});

export const events: v.GenericSchema<unknown, readonly TimelineEvent[]> = withNumberedSources(
  v.array(event),
);
