import * as v from 'valibot';
import { about } from '../../../src/datasets/about-schema';
import { claimEntries } from '../../../src/datasets/claim-schema';
import { companyEntries } from '../../../src/datasets/company-schema';
import { corridorEntries, legEntries } from '../../../src/datasets/corridor-schemas';
import { costFactorEntries } from '../../../src/datasets/cost-factors-schema';
import { eventEntries } from '../../../src/datasets/event-schema';
import {
  canalEntries,
  fuelEntries,
  landModeEntries,
  vesselEntries,
} from '../../../src/datasets/factors-schema';
import { localized, slug, words } from '../../../src/datasets/fields';
import { missingFactEntries } from '../../../src/datasets/missing-fact-schema';
import { serviceEntries } from '../../../src/datasets/service-schema';
import { figure, sourceInput } from '../../../src/datasets/statement-schemas';
import { flowEntries } from '../../../src/datasets/trade-schema';
import { LOCALES } from '../../../src/domain/locale';
import { legLineFile } from './line-file';
import { editorEntries, sourceFiles } from './shared-fields';

const ends = { ...editorEntries, about: v.exactOptional(about), sources: sourceFiles };

/** `data/services/<id>.yaml`. */
export const serviceFile = v.strictObject({
  ...withoutId(serviceEntries),
  calls: v.array(v.strictObject({ port: slug, note: v.exactOptional(localized) })),
  loop: v.exactOptional(v.boolean()),
  figures: v.exactOptional(v.array(figure)),
  ...ends,
});

/** `data/companies/<id>.yaml`. */
export const companyFile = v.pipe(
  v.strictObject({
    ...withoutId(companyEntries),
    ...editorEntries,
    translated: v.exactOptional(v.array(v.picklist(LOCALES))),
    aliases: v.exactOptional(v.array(words)),
    sources: v.exactOptional(v.array(sourceInput)),
  }),
  v.check(
    ({ summary, sources = [] }) => summary === undefined || sources.length > 0,
    'expected a source for its summary',
  ),
);

/** `data/trade/<id>.yaml`. */
export const flowFile = v.strictObject({ ...withoutId(flowEntries), ...ends });

/** `data/claims/<id>.yaml`. */
export const claimFile = v.strictObject({
  ...withoutId(claimEntries),
  since: v.exactOptional(v.array(figure)),
  ...ends,
});

/** `data/events/<id>.yaml`. */
export const eventFile = v.strictObject({ ...withoutId(eventEntries), ...ends });

/** `data/not-found/<id>.yaml`. */
export const missingFactFile = v.strictObject({
  ...withoutId(missingFactEntries),
  ...editorEntries,
  about: v.exactOptional(about),
  sources: v.exactOptional(v.array(sourceInput)),
});

/** `data/vessel-classes/<id>.yaml`. */
export const vesselFile = v.strictObject({ ...withoutId(vesselEntries), sources: sourceFiles });

/** `data/fuels/<id>.yaml`. */
export const fuelFile = v.strictObject({ ...withoutId(fuelEntries), sources: sourceFiles });

/** `data/land-modes/<id>.yaml`. */
export const landModeFile = v.strictObject({
  ...withoutId(landModeEntries),
  sources: sourceFiles,
});

/** `data/canals/<id>.yaml`. */
export const canalFile = v.strictObject({ ...withoutId(canalEntries), sources: sourceFiles });

/** `data/cost-factors/<id>.yaml`. */
export const costFactorFile = v.pipe(
  v.strictObject({
    ...withoutId(costFactorEntries),
    sources: v.exactOptional(v.array(sourceInput)),
  }),
  v.check(
    ({ low, central, high }) => low <= central && central <= high,
    'expected low ≤ central ≤ high',
  ),
);

/** `data/corridors/<port>~<port>.yaml`, after its computed values are filled in. */
export const corridorFile = v.strictObject({
  ...withoutId(corridorEntries),
  ...editorEntries,
  sources: sourceFiles,
});

/** `data/legs/<id>.yaml`. */
export const legFile = v.strictObject({
  ...withoutId(legEntries),
  ...editorEntries,
  stops: legLineFile,
  sources: sourceFiles,
});

function withoutId<T extends { readonly id: unknown }>({ id: _, ...entries }: T): Omit<T, 'id'> {
  return entries;
}
