import * as v from 'valibot';
import { localized, partialDate, slug } from '../../../src/datasets/fields';
import { phase, portEntries } from '../../../src/datasets/port-schema';
import { editorEntries, milestoneFiles, sourceFiles } from './shared-fields';

const { id: _, formerIds: _former, ...entries } = portEntries;

const ownership = v.strictObject({
  since: partialDate,
  until: v.exactOptional(partialDate),
  holders: v.array(
    v.strictObject({ company: slug, share: v.pipe(v.number(), v.minValue(0), v.maxValue(100)) }),
  ),
  note: v.exactOptional(localized),
  sources: v.pipe(v.array(slug), v.minLength(1, 'expected a source')),
});

/** `data/ports/<UN/LOCODE in lower case>.yaml`. */
export const portFile = v.strictObject({
  ...entries,
  ...editorEntries,
  phases: v.exactOptional(v.array(phase)),
  ownership: v.exactOptional(v.array(ownership)),
  milestones: milestoneFiles,
  sources: sourceFiles,
});
export type PortFile = v.InferOutput<typeof portFile>;
