import type { Locale } from '../domain/locale';

/** Why something could not be kept: the device is full, the browser denies storage, or the file could not be fetched. */
export type KeepFailure = 'full' | 'refused' | 'unreachable';

/** A range of an archive that was fetched before the service worker took over. */
export interface SeenRange {
  readonly url: string;
  /** As the header `range` has it. */
  readonly range: string;
}

/** What a page asks of the service worker, and the value that it is answered. */
export interface Asks {
  /** Which files are kept later for readers of a language. */
  plan: { readonly ask: { readonly locale: Locale }; readonly answer: readonly PlannedFile[] };
  /** Keeps one of these. */
  keep: { readonly ask: { readonly url: string }; readonly answer: null };
  /** Keeps what was seen before. */
  seen: { readonly ask: { readonly ranges: readonly SeenRange[] }; readonly answer: null };
  /** How many bytes are kept. */
  measure: { readonly ask: object; readonly answer: number };
  /** Deletes everything that is kept and ends the registration. */
  remove: { readonly ask: object; readonly answer: null };
}

export interface PlannedFile {
  readonly url: string;
  readonly bytes: number;
  readonly isKept: boolean;
}

export type AskOf<K extends keyof Asks> = { readonly type: K } & Asks[K]['ask'];
export type AnyAsk = { [K in keyof Asks]: AskOf<K> }[keyof Asks];

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: KeepFailure };

/** Sent to all pages when the code could not be kept. */
export interface InstallFailure {
  readonly type: 'install-failed';
  readonly reason: KeepFailure;
}

/** Returns why keeping a file failed. */
export function keepFailureOf(error: unknown): KeepFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'UnknownError'].includes(name)
    ? 'refused'
    : 'unreachable';
}
