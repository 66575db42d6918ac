import type { StateCreator } from 'zustand/vanilla';
import type { Figure } from '../domain/figure';
import type { Source } from '../domain/source';

/** What a citation is of besides the open page: the sources of a statement and, if it is one, the figure. */
export interface CitedStatement {
  readonly figure?: Pick<Figure, 'label' | 'unit' | 'values'> | undefined;
  readonly sources: readonly Source[];
}

/** What the dialog shows: ways to share the present view, or citations of the open page or of a statement on it. */
export type Sharing =
  | { readonly kind: 'share' }
  | { readonly kind: 'cite'; readonly statement?: CitedStatement };

export interface SharingSlice {
  /** Null while the dialog is closed. */
  readonly sharing: Sharing | null;
  setSharing(sharing: Sharing | null): void;
}

export const createSharingSlice: StateCreator<SharingSlice> = (set) => ({
  sharing: null,
  setSharing: (sharing) => set({ sharing }),
});
