import { comparisonLines } from './layers/comparison-lines';
import { rulers } from './layers/rulers';
import type { LateLayers } from './style';

/** The layers that measure on WGS84, fetched with the library for it once the reader measures or compares lines. */
export const MEASURED_LAYERS = { comparisonLines, rulers } satisfies LateLayers;
