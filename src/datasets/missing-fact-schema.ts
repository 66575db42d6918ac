import * as v from 'valibot';
import { MISSING_TOPICS, type PublishedMissingFact } from '../domain/missing-fact';
import type { RecordKind } from '../domain/record';
import { SECTORS } from '../domain/sector';
import { country, day, localized, slug, words } from './fields';
import { withNumberedSources } from './numbered-sources';
import { source } from './statement-schemas';

/** Fields that the file of a missing fact and its published record share. */
export const missingFactEntries = {
  id: slug,
  name: localized,
  topic: v.picklist(MISSING_TOPICS),
  text: v.exactOptional(localized),
  tried: localized,
  lastTried: day,
  sector: v.exactOptional(v.picklist(SECTORS)),
  country: v.exactOptional(country),
};

const missingFact: v.GenericSchema<unknown, PublishedMissingFact> = v.strictObject({
  ...missingFactEntries,
  records: v.array(
    v.strictObject({
      kind: v.pipe(
        words,
        v.transform((kind) => kind as RecordKind),
      ),
      id: slug,
      name: localized,
    }),
  ),
  sources: v.array(source),
});

export const missingFacts: v.GenericSchema<unknown, readonly PublishedMissingFact[]> =
  withNumberedSources(v.array(missingFact));
