import { companyWorks } from './layers/company-works';
import { events } from './layers/events';
import { tradeFlows } from './layers/trade-flows';
import { followPointer } from './pointer';
import type { LateLayers } from './style';

interface LateParts {
  readonly followPointer: typeof followPointer;
  readonly layers: LateLayers;
}

/** The parts of the map that its first picture does not need; fetched after it. */
export const LATE_PARTS: LateParts = {
  followPointer,
  layers: { tradeFlows, companyWorks, events },
};
