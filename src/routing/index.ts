/**
 * The routing engine: the shortest navigable way of a ship between two positions. This is the one module that other folders
 * import, and the entry of the package that `npm run build:engine` makes. Its distances are for planning, not for navigation.
 */
export { type ApproachTrack, joinApproaches } from '../geo/approach-track';
export type { Position, Track } from '../geo/position';
export type { NauticalMiles } from '../geo/units';
export {
  type AlternativesQuery,
  type AlternativesResult,
  findAlternatives,
  type RouteAlternative,
  requestAlternatives,
} from './alternatives';
export {
  type DistanceMatrix,
  type MatrixFailure,
  type MatrixQuery,
  measureMatrix,
  requestMatrix,
} from './distance-matrix';
export { openRouter, type RouterInput, type SeaRouter } from './open-router';
export { readWaterways } from './read-waterways';
export { searchOrigin } from './router';
export {
  type CancelSignal,
  type FailureEvent,
  RouterClient,
  RoutingError,
  type WorkerPort,
} from './router-client';
export type {
  PassageCrossing,
  RouteApproach,
  RouteFailure,
  RouteFailureReason,
  RouteFlag,
  RouteMeasure,
  RouteQuery,
  RouteResult,
  SeaId,
  SeaRoute,
  VesselMeasures,
} from './sea-route';
export { type RouterWorkerInput, startRouterWorker } from './start-router-worker';
export type { Fairway, WaterwayLimit, WaterwayPassage, Waterways } from './waterways';
