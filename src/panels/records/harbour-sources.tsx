import type { HarbourPart, HarbourPlan } from '../../domain/harbour';
import { citedSources } from '../../domain/source';
import { SourceChip } from '../sources/source-chip';

/** Shows who publishes that a part of a harbour exists and, unless it is schematic, where. */
export function HarbourSources({
  part,
  plan,
}: {
  readonly part: HarbourPart;
  readonly plan: HarbourPlan;
}) {
  return <SourceChip sources={citedSources(part.sources, plan.sources)} asOf={part.statusAsOf} />;
}
