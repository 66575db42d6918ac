/** A picture of the map as the reader sees it. */
export interface MapPicture {
  /** A data URL. */
  readonly href: string;
  /** Size on screen in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Who made the data that the map draws. */
  readonly credit: string;
  /** Metres that a CSS pixel stands for in the middle of the picture; undefined for a tilted map, which has no scale. */
  readonly metresPerPixel?: number;
}

/** The map drawn for a file, at the size asked for. */
export interface DrawnMap extends Omit<MapPicture, 'href'> {
  /** Pixels as a data URL, or the content of an SVG element of this size. */
  readonly drawing:
    | { readonly kind: 'pixels'; readonly href: string }
    | { readonly kind: 'svg'; readonly markup: string };
}

/**
 * Why the map could not be drawn for a file. `no-map`: there is no WebGL, or the table covers the map. `not-ready`: data are being
 * fetched. `too-large`: graphics hardware has no room. `late`: not everything was drawn in time. `unreachable`: tiles or code could
 * not be fetched.
 */
export type DrawingFailure = 'no-map' | 'not-ready' | 'too-large' | 'late' | 'unreachable';

export type DrawingResult =
  | { readonly ok: true; readonly map: DrawnMap }
  | { readonly ok: false; readonly reason: DrawingFailure };

/** Draws what the map shows for a file. */
export interface MapDrawer {
  /** Returns the size of the visible map in CSS pixels; undefined if none is on screen. */
  sizeOnScreen(): { readonly width: number; readonly height: number } | undefined;
  /** Resolves with the map as pixels, two a CSS pixel, or as SVG. Everything that is on screen lies within the size. */
  draw(
    kind: DrawnMap['drawing']['kind'],
    size: { readonly width: number; readonly height: number },
  ): Promise<DrawingResult>;
}
