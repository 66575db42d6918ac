import type { StateCreator } from 'zustand/vanilla';

/** Things the reader has to be told. Each has its words in `i18n`, filled in with `detail`. */
export const NOTICES = [
  'link-damaged',
  'unknown-record',
  'hidden-revealed',
  'projects-failed',
  'corridor-failed',
  'routing-failed',
  'messages-failed',
  'no-webgl',
  'context-lost',
  'context-gone',
  'worker-failed',
  'basemap-failed',
  'online-basemap-failed',
  'link-copied',
  'copy-failed',
] as const;
export type NoticeKind = (typeof NOTICES)[number];

export interface Notice {
  readonly kind: NoticeKind;
  /** What it is about, to be shown as it is: a parameter, an id, a file. */
  readonly detail?: string;
}

export interface NoticesSlice {
  /** At most one of a kind; the newest last. */
  readonly notices: readonly Notice[];
  notify(kind: NoticeKind, detail?: string): void;
  dismiss(kind: NoticeKind): void;
}

export const createNoticesSlice: StateCreator<NoticesSlice> = (set) => ({
  notices: [],
  notify: (kind, detail) =>
    set(({ notices }) => ({
      notices: [
        ...notices.filter((notice) => notice.kind !== kind),
        detail === undefined ? { kind } : { kind, detail },
      ],
    })),
  dismiss: (kind) =>
    set(({ notices }) => ({ notices: notices.filter((notice) => notice.kind !== kind) })),
});
