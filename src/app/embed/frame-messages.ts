import type { Camera } from '../../domain/camera';
import type { Locale } from '../../domain/locale';

/** What a frame shows, for the page around it. */
export interface FrameState {
  /** The view below the folder of the atlas, without what makes it a frame. */
  readonly address: string;
  /** The link that opens the view in the atlas. */
  readonly href: string;
  readonly title: string;
  readonly locale: Locale;
  readonly selection: { readonly kind: string; readonly id?: string };
  /** Null until the map is drawn. */
  readonly camera: Camera | null;
}

/** A message of a frame: what it shows, or the height in CSS pixels at which it shows it well. */
export type FrameMessage = { readonly source: 'corridor-atlas'; readonly version: 1 } & (
  | ({ readonly type: 'state' } & FrameState)
  | { readonly type: 'height'; readonly height: number }
);
