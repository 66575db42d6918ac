/** Tile units across a tile; at 512 pixels one unit is an eighth of a pixel. */
export const EXTENT = 4096;
/** Tile units by which geometry runs past the edge, 8 pixels: wider than any line drawn on it. */
export const BUFFER = 64;
