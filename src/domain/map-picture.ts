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
