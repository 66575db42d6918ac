import { useMemo } from 'react';
import type { Alternative } from '../../../domain/alternative';
import { legShapes } from '../../../voyage/leg-shapes';
import type { LegShape } from '../../../voyage/terms';
import { useAtlas } from '../../atlas-context';
import { canalClock } from '../canal-clock';

/** What the time of a way depends on. */
export function useLegShapes(way: Alternative): readonly LegShape[] {
  const passages = useAtlas((state) => state.passages);
  const factors = useAtlas((state) => state.factors);
  const canalHours = useAtlas((state) => state.options.canalHours);
  return useMemo(() => {
    const known = passages?.state === 'ready' ? passages.value : [];
    return legShapes(way.legs, way.found, known, canalClock(factors, canalHours));
  }, [way.legs, way.found, passages, factors, canalHours]);
}
