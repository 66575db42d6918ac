import type { StateCreator } from 'zustand/vanilla';

export interface EmbedSlice {
  /** Whether the address asks for the layout of a frame in another page; it holds as long as the page. */
  readonly isEmbedded: boolean;
}

export const createEmbedSlice: StateCreator<EmbedSlice> = () => ({ isEmbedded: false });
