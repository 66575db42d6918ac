/** The kinds of record that the atlas keeps, each with pages of its own. */
export const RECORD_KINDS = [
  'corridor',
  'port',
  'leg',
  'project',
  'service',
  'company',
  'flow',
  'claim',
  'event',
  'source',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** `kind/id`, as the published files name a record of any kind. */
export function refKey({ kind, id }: RecordRef): string {
  return `${kind}/${id}`;
}

/** Undefined for text that names no kind of record. */
export function parseRefKey(key: string): RecordRef | undefined {
  const slash = key.indexOf('/');
  const kind = RECORD_KINDS.find((each) => each === key.slice(0, slash));
  return kind && { kind, id: key.slice(slash + 1) };
}
