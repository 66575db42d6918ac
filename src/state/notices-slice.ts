import type { StateCreator } from 'zustand/vanilla';

/** The kinds of notice. Each has a message in `i18n`, which may contain `detail`. */
export const NOTICES = [
  'link-damaged',
  'unknown-record',
  'withdrawn-record',
  'hidden-revealed',
  'projects-failed',
  'corridor-failed',
  'facts-failed',
  'routing-failed',
  'messages-failed',
  'texts-failed',
  'no-webgl',
  'context-lost',
  'context-gone',
  'worker-failed',
  'basemap-failed',
  'online-basemap-failed',
  'setting-changed',
] as const;
export type NoticeKind = (typeof NOTICES)[number];

export interface Notice {
  readonly kind: NoticeKind;
  /** A parameter, an id or a file that the notice shows verbatim. */
  readonly detail?: string;
}

export interface NoticesSlice {
  /** At most one of each kind; the newest last. */
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
