import * as v from 'valibot';
import { SERVICE_KINDS, SERVICE_STATUSES, type Service } from '../domain/service';
import { about } from './about-schema';
import { day, localized, partialDate, position, slug } from './fields';
import { withNumberedSources } from './numbered-sources';
import { packedTrack } from './packed-track';
import { figure, source } from './statement-schemas';
import { textSections } from './text-section-schema';

/** Fields that a service's file and its published record share. */
export const serviceEntries = {
  id: slug,
  name: localized,
  kind: v.picklist(SERVICE_KINDS),
  carriers: v.array(slug),
  status: v.picklist(SERVICE_STATUSES),
  statusAsOf: partialDate,
  checked: v.exactOptional(day),
  textAsOf: v.exactOptional(day),
  statusNote: v.exactOptional(localized),
  since: v.exactOptional(partialDate),
  summary: localized,
  sections: textSections,
  callsNote: v.exactOptional(localized),
  figures: v.array(figure),
};

const service: v.GenericSchema<unknown, Service> = v.strictObject({
  ...serviceEntries,
  calls: v.array(
    v.strictObject({ port: slug, name: localized, position, note: v.exactOptional(localized) }),
  ),
  loop: v.boolean(),
  legs: v.array(
    v.strictObject({
      waypoints: packedTrack,
      approaches: v.array(v.strictObject({ end: v.picklist(['from', 'to']), track: packedTrack })),
    }),
  ),
  about,
  sources: v.array(source),
});

export const services: v.GenericSchema<unknown, readonly Service[]> = withNumberedSources(
  v.array(service),
);
