/** Where the map looks. Longitude is any copy of the world's and is wrapped when written. */
export interface Camera {
  /** MapLibre's zoom: 0 is the world in one tile of 512 px. */
  readonly zoom: number;
  readonly lon: number;
  readonly lat: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from straight down. */
  readonly pitch: number;
}
