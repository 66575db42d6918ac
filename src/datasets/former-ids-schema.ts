import * as v from 'valibot';
import { type FormerIds, WITHDRAWAL_REASONS } from '../domain/former-ids';
import type { RecordKind } from '../domain/record';
import { localized, slug } from './fields';
import { versionNumber } from './version-schema';

/** Returns the schema of the former ids of records of these kinds. */
export function formerIds(kinds: readonly RecordKind[]): v.GenericSchema<unknown, FormerIds> {
  const kind = v.picklist(kinds);
  return v.strictObject({
    renamed: v.record(kind, v.record(slug, slug)),
    withdrawn: v.array(
      v.strictObject({
        kind,
        id: slug,
        name: localized,
        reason: v.picklist(WITHDRAWAL_REASONS),
        version: versionNumber,
      }),
    ),
  }) as v.GenericSchema<unknown, FormerIds>;
}
