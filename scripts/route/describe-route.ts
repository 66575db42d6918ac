import type { PracticalFit } from '../../src/domain/published-distance';
import { type Position, wrapLongitude } from '../../src/geo/position';
import type { NauticalMiles } from '../../src/geo/units';
import type {
  RouteApproach,
  RouteFailure,
  RouteFailureReason,
  RouteFlag,
  SeaRoute,
} from '../../src/routing/index';
import { practicalDistance } from '../../tools/routing/practical-distance';

const FLAGS: Readonly<Record<RouteFlag, string>> = {
  fallback: 'a stretch is drawn as the coarse coast has it, and may touch land',
  'weather-limit-lifted': 'an end lies beyond the latitude limit for weather, so it was not kept',
};

const REASONS: Readonly<Record<RouteFailureReason, string>> = {
  closed: 'every route is closed',
  'too-large': 'the ship exceeds a limit of each route, on the shortest in these passages',
  landlocked: 'no navigable water near',
  'separate-waters': 'no waterway joins the seas of the two ends',
  'beyond-ice': 'south of the ice limit',
  'bad-position': 'no position on Earth',
  'unknown-passage': 'unknown passage',
};

/** Returns why there is no route: the router's reason, and in words. */
export function describeFailure({ reason, detail }: RouteFailure): string {
  return `${reason}: ${REASONS[reason]}${detail === undefined ? '' : ` (${detail})`}`;
}

/** Formats a route for a terminal. */
export function describeRoute(route: SeaRoute, practical?: PracticalFit): string {
  const { distance, passages, approaches, flags } = route;
  const passed = passages.map((each) => [miles(each.distance), each.id, placeOf(each.position)]);
  const sections = [
    `${miles(distance)}, the shortest navigable route on WGS84`,
    practical ? estimateOf(distance, practical) : '',
    listOf('Passages, and how far from the start', passed),
    listOf('Approaches, part of the distance', approaches.map(approachCells)),
    listOf(
      'Flags',
      flags.map((flag) => [flag, FLAGS[flag]]),
    ),
    'Not for navigation.',
  ];
  return sections.filter((section) => section !== '').join('\n');
}

function estimateOf(distance: NauticalMiles, practical: PracticalFit): string {
  const { medianError, p90Error, rows } = practical;
  const estimate = Math.round(practicalDistance(distance, practical)).toLocaleString('en');
  return `About ${estimate} nm in practice: an estimate, fitted on ${rows} published distances (error ${medianError} % median, ${p90Error} % p90)`;
}

function approachCells({ end, kind, fairway, distance }: RouteApproach): readonly string[] {
  const leg = kind === 'fairway' ? `along ${fairway ?? 'a fairway'}` : 'to navigable water';
  return [miles(distance), end === 'from' ? 'at the start' : 'at the end', leg];
}

function listOf(title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const widths = [0, 1].map((column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  const lines = rows.map(([first = '', second = '', ...rest]) =>
    ['', first.padStart(widths[0] ?? 0), second.padEnd(widths[1] ?? 0), ...rest]
      .join('  ')
      .trimEnd(),
  );
  return [`${title}:`, ...lines].join('\n');
}

function miles(distance: NauticalMiles): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${distance.toLocaleString('en', digits)} nm`;
}

/** Formats a position, latitude first: `11.584 S 77.273 W`. */
function placeOf([lon, lat]: Position): string {
  const here = wrapLongitude(lon);
  const northing = `${Math.abs(lat).toFixed(3)} ${lat < 0 ? 'S' : 'N'}`;
  return `${northing} ${Math.abs(here).toFixed(3)} ${here < 0 ? 'W' : 'E'}`;
}
