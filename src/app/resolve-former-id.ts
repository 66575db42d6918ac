import { mapComparison } from '../domain/comparison';
import { type FormerIds, renamedId, type WithdrawnRecord } from '../domain/former-ids';
import type { Locale } from '../domain/locale';
import type { RecordPage } from '../domain/page';
import { recordKindOf } from '../domain/record';
import type { Selection } from '../domain/selection';
import { loadMessages } from '../i18n/load-messages';
import { translator } from '../i18n/translator';

type WithId = Extract<Selection, { readonly id: string }>;

/** Returns the id of a page, or of the records of a comparison, with present ids in place of former ones. */
export function presentFormer({ kind, id }: WithId, former: FormerIds): string {
  if (kind === 'compare') return mapComparison(id, (ref) => renamedId(former, ref) ?? ref.id);
  const [record = id, ...steps] = id.split('/');
  const present = renamedId(former, { kind: recordKindOf(kind as RecordPage), id: record });
  return [present ?? record, ...steps].join('/');
}

/** Returns the withdrawn record that a page was of. */
export function withdrawnOf(
  { kind, id }: WithId,
  { withdrawn }: FormerIds,
): WithdrawnRecord | undefined {
  return withdrawn.find((each) => each.kind === recordKindOf(kind as RecordPage) && each.id === id);
}

/** Resolves to the text that says that a record was withdrawn and why; to its name alone if the messages cannot be fetched. */
export async function withdrawnText(
  { name, reason, version }: WithdrawnRecord,
  locale: Locale,
): Promise<string> {
  try {
    await loadMessages(locale, ['links']);
  } catch {
    return name[locale];
  }
  const t = translator(locale, 'links');
  return t('withdrawn', { name: name[locale], version, reason: t(`reason.${reason}`) });
}
