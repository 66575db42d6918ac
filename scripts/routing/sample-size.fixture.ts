/** Returns how many of a seeded series a test takes: `all` of them with ATLAS_LONG=1, else the first `quick`. */
export function sampleSize(quick: number, all: number): number {
  return process.env.ATLAS_LONG ? all : quick;
}
