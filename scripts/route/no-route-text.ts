import type { RouteFailure, RouteFailureReason } from '../../src/domain/sea-route';

const TEXTS: Readonly<Record<RouteFailureReason, string>> = {
  closed: 'every way is closed',
  landlocked: 'no navigable water near',
  'beyond-ice': 'south of the ice limit',
  'bad-position': 'no position on Earth',
  'unknown-passage': 'unknown passage',
};

/** Why there is no way: the reason as the engine names it, and in words. */
export function noRouteText({ reason, detail }: RouteFailure): string {
  return `${reason}: ${TEXTS[reason]}${detail === undefined ? '' : ` (${detail})`}`;
}
