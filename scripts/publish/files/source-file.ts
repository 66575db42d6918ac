import * as v from 'valibot';
import { languageCode } from '../../../src/datasets/fields';
import { sourceInput } from '../../../src/datasets/statement-schemas';
import { SOURCE_KINDS } from '../../../src/domain/source';

export const sourceFiles = v.pipe(v.array(sourceInput), v.minLength(1, 'wants a source'));

/** `data/sources/publishers.yaml`: what sort of publisher each is and in which language it mostly writes. */
export const publisherTable = v.record(
  v.string(),
  v.strictObject({ kind: v.picklist(SOURCE_KINDS), language: languageCode }),
);
export type PublisherTable = v.InferOutput<typeof publisherTable>;
