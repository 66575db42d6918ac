import type { Dataset } from '../dataset';
import { LAND_NETWORK_CHECKS } from '../land-network/checks';
import { approachesAsLongAsPublished } from './approach-lengths';
import {
  approachesBeginAtSea,
  approachesNeverTurnBack,
  approachesRunInward,
  approachesStepEvenly,
} from './approach-tracks';
import { auditsAreRead } from './audits-are-read';
import { linksNeverJump, linksRunFromSeaToSea, passageLabelsStandInWater } from './canal-links';
import type { Check } from './check';
import { coordinatesInTheCountryTheyClaim } from './coordinates-in-country';
import { costsAreNoNewerThanTheirPages } from './costs-are-no-newer-than-their-pages';
import { costsArePlausible } from './costs-are-plausible';
import { coverageIsKept } from './coverage-is-kept';
import { datesInOrder } from './dates-in-order';
import { everyFigureHasASource } from './every-figure-has-a-source';
import { everyLinkResolves } from './every-link-resolves';
import {
  harbourPartsAreDistinct,
  harbourShapesAreAsPublished,
  harboursBelongToPorts,
} from './harbours';
import { hazardsAreNearlyConvex, hazardsAreSimpleRings } from './hazard-rings';
import { hazardsLeaveNoSlit } from './hazards-leave-no-slit';
import {
  hazardsLeaveApproachesOpen,
  hazardsLeaveChannelsOpen,
  hazardsLeavePortsOpen,
} from './hazards-leave-room';
import { hazardsStandApart } from './hazards-stand-apart';
import { highConfidenceHasTwoPublishers } from './high-confidence-has-two-publishers';
import { formerIdsLead, publishedIdsStay, versionsAreListed } from './ids-stay';
import { largeWorksHaveTwoPublishers } from './large-works-have-two-publishers';
import { limitsAreIceAndWeather, limitsLeaveTheHornOpen } from './latitude-limits';
import { leadsAreShort } from './leads-are-short';
import { linesStayOnLand, seaTracksStayOffLand } from './lines';
import { linksLeadToPages } from './links-lead-to-pages';
import { loansAreSound } from './loans-are-sound';
import { marksAgree } from './marks-agree';
import { namesInAllLanguages } from './names-in-all-languages';
import { noDuplicateIds } from './no-duplicate-ids';
import { noOrphanSources } from './no-orphan-sources';
import { onePageOneCitation } from './one-page-one-citation';
import { oneRecordAProject } from './one-record-a-project';
import { operatingHasAnOperator } from './operating-has-an-operator';
import { gatesCrossWater, gatesEndOnLand, gatesLeavePortsOpen } from './passage-gates';
import {
  closedPassagesAreNotTaken,
  passagesAreTaken,
  passagesCanBeClosed,
  passagesHaveEnds,
} from './passages-are-taken';
import { precisionFitsThePlace } from './precision-fits-the-place';
import { publishersHaveOneSpelling } from './publishers-have-one-spelling';
import { questionsHaveAnswers } from './questions-have-answers';
import { relationsAreClassed } from './relations-are-classed';
import { savingsHaveABaseline } from './savings-have-a-baseline';
import { seaDistanceAsDrawn } from './sea-distance-as-drawn';
import { sourcesHaveDates } from './sources-have-dates';
import { statusAgreesWithDates } from './status-agrees-with-dates';
import { storyStepsLeadSomewhere } from './story-steps-lead-somewhere';
import { textsAreUpToDate } from './texts-are-up-to-date';
import { textsInTheirLanguage } from './texts-in-their-language';
import {
  passagesClosedByDefaultSayWhy,
  passagesShareNoName,
  waterwaysAskedForAreThere,
} from './waterways-asked-for';

/**
 * Rules about the files that a schema cannot express: between fields, between records, between records and the
 * world.
 */
export const KEPT_CHECKS: readonly Check[] = [
  noDuplicateIds,
  formerIdsLead,
  publishedIdsStay,
  versionsAreListed,
  everyFigureHasASource,
  sourcesHaveDates,
  linksLeadToPages,
  onePageOneCitation,
  publishersHaveOneSpelling,
  noOrphanSources,
  everyLinkResolves,
  questionsHaveAnswers,
  storyStepsLeadSomewhere,
  namesInAllLanguages,
  textsInTheirLanguage,
  coordinatesInTheCountryTheyClaim,
  linesStayOnLand,
  harboursBelongToPorts,
  harbourPartsAreDistinct,
  harbourShapesAreAsPublished,
  costsArePlausible,
  costsAreNoNewerThanTheirPages,
  datesInOrder,
  loansAreSound,
  savingsHaveABaseline,
  statusAgreesWithDates,
  operatingHasAnOperator,
  oneRecordAProject,
  highConfidenceHasTwoPublishers,
  largeWorksHaveTwoPublishers,
  precisionFitsThePlace,
  textsAreUpToDate,
  leadsAreShort,
  coverageIsKept,
  auditsAreRead,
  marksAgree,
  relationsAreClassed,
  waterwaysAskedForAreThere,
  passagesShareNoName,
  passagesClosedByDefaultSayWhy,
  gatesEndOnLand,
  gatesCrossWater,
  gatesLeavePortsOpen,
  linksRunFromSeaToSea,
  linksNeverJump,
  passageLabelsStandInWater,
  approachesBeginAtSea,
  approachesRunInward,
  approachesStepEvenly,
  approachesNeverTurnBack,
  approachesAsLongAsPublished,
  hazardsAreSimpleRings,
  hazardsAreNearlyConvex,
  hazardsStandApart,
  hazardsLeavePortsOpen,
  hazardsLeaveChannelsOpen,
  hazardsLeaveApproachesOpen,
  hazardsLeaveNoSlit,
  limitsAreIceAndWeather,
  limitsLeaveTheHornOpen,
  ...LAND_NETWORK_CHECKS,
];

/** Rules about what the routing engine computes from the files. */
export const ROUTED_CHECKS: readonly Check<Dataset>[] = [
  seaTracksStayOffLand,
  seaDistanceAsDrawn,
  passagesHaveEnds,
  passagesAreTaken,
  passagesCanBeClosed,
  closedPassagesAreNotTaken,
];

export const CHECKS: readonly Check<Dataset>[] = [...KEPT_CHECKS, ...ROUTED_CHECKS];

/** Returns every fault of the data, prefixed with the name of its rule. */
export function faultsOf(dataset: Dataset): readonly string[] {
  return CHECKS.flatMap((check) => check.faults(dataset).map((fault) => `${check.name}: ${fault}`));
}
