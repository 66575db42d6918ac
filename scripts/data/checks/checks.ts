import type { Dataset } from '../dataset';
import type { Check } from './check';
import { coordinatesInTheCountryTheyClaim } from './coordinates-in-country';
import { costsArePlausible } from './costs-are-plausible';
import { datesInOrder } from './dates-in-order';
import { everyFigureHasASource } from './every-figure-has-a-source';
import { everyLinkResolves } from './every-link-resolves';
import { linesStayOnLand, seaTracksStayOffLand } from './lines';
import { namesInAllLanguages } from './names-in-all-languages';
import { noDuplicateIds } from './no-duplicate-ids';
import { noOrphanSources } from './no-orphan-sources';
import { seaDistanceAsDrawn } from './sea-distance-as-drawn';
import { sourcesHaveDates } from './sources-have-dates';
import { statusAgreesWithDates } from './status-agrees-with-dates';

/** What a schema cannot see in the files: rules between fields, records and the world. */
export const KEPT_CHECKS: readonly Check[] = [
  noDuplicateIds,
  everyFigureHasASource,
  sourcesHaveDates,
  noOrphanSources,
  everyLinkResolves,
  namesInAllLanguages,
  coordinatesInTheCountryTheyClaim,
  linesStayOnLand,
  costsArePlausible,
  datesInOrder,
  statusAgreesWithDates,
];

/** Rules about what the routing engine finds from the files. */
export const ROUTED_CHECKS: readonly Check<Dataset>[] = [seaTracksStayOffLand, seaDistanceAsDrawn];

export const CHECKS: readonly Check<Dataset>[] = [...KEPT_CHECKS, ...ROUTED_CHECKS];

/** Returns every fault of the data, each with the name of its rule. */
export function faultsOf(dataset: Dataset): readonly string[] {
  return CHECKS.flatMap((check) => check.faults(dataset).map((fault) => `${check.name}: ${fault}`));
}
