import type { StateCreator } from 'zustand/vanilla';
import type { Sum } from '../domain/cost';
import type { FigureValue, Qualifier, Unit } from '../domain/figure';
import type { Source } from '../domain/source';

/** A figure as the reader sees it. */
export interface CitedFigure {
  readonly label: string;
  readonly amount: ({ readonly unit: Unit } & Pick<FigureValue, 'value' | 'to'>) | Sum;
  /** The date at which it holds. */
  readonly asOf: string;
  readonly qualifiers: readonly Qualifier[];
}

/** What a citation is of besides the open page: the sources of a statement and, if it is one, the figure. */
export interface CitedStatement {
  readonly figure?: CitedFigure | undefined;
  readonly sources: readonly Source[];
}

/** What the dialog shows: ways to share the present view, the code of a frame with it, a picture of the map, or citations of the open page or of a statement on it. */
export type Sharing =
  | { readonly kind: 'share' }
  | { readonly kind: 'embed' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'cite'; readonly statement?: CitedStatement };

export interface SharingSlice {
  /** Null while the dialog is closed. */
  readonly sharing: Sharing | null;
  setSharing(sharing: Sharing | null): void;
  /** Whether the reader is about to print, or has. */
  readonly isPrinting: boolean;
  startPrinting(): void;
}

export const createSharingSlice: StateCreator<SharingSlice> = (set) => ({
  sharing: null,
  setSharing: (sharing) => set({ sharing }),
  isPrinting: false,
  startPrinting: () => set({ isPrinting: true }),
});
