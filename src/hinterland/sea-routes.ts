import { type Cargo, type FactorValues, isInContainers } from '../domain/cost-factors';
import type { Baseline, GainsOptions } from '../domain/gains-options';
import type {
  DirectService,
  ExportPort,
  LandNetwork,
  SeaLink,
  SeaWay,
} from '../domain/land-network';
import { EMPTY_TEU, type Expense, NO_EXPENSE, sumExpenses, type Weights, weigh } from './expense';
import type { Bound } from './factor-values';
import type { Fleet, Ship } from './fleet';
import { headwayWait, portExpense, seaExpense } from './sea-expense';

/** The last day of the baseline of 2023: what began later is not in it. */
const BEFORE_CHANCAY = '2023-12-31';

/** UN/LOCODE of Chancay. */
export const CHANCAY = 'pechy';

/** One step of a way by sea: cargo is filled into boxes, waits and is handled in a port, or sails. */
export type SeaStep =
  | { readonly kind: 'stuffing'; readonly port: string; readonly expense: Expense }
  | {
      readonly kind: 'port';
      readonly port: string;
      readonly isTranshipment: boolean;
      readonly expense: Expense;
    }
  | {
      readonly kind: 'sail';
      readonly from: string;
      readonly to: string;
      readonly ship: Ship;
      readonly way: SeaWay;
      readonly expense: Expense;
    };

/** A way from the gate of a port to a Chinese port, for one unit of cargo. */
export interface SeaRoute {
  readonly steps: readonly SeaStep[];
  readonly expense: Expense;
  /** Whether grain goes in containers, because the port does not load it in bulk. */
  readonly isBoxed: boolean;
}

/** What ways by sea are computed from. */
export interface SeaContext {
  readonly network: LandNetwork;
  readonly fleet: Fleet;
  readonly values: FactorValues;
  readonly bound?: Bound;
}

/** Returns every way by sea that a port offers for the cargo: directly or by a port of transhipment, by each passage. */
export function seaRoutes(
  port: ExportPort,
  options: Pick<GainsOptions, 'cargo' | 'baseline' | 'chinesePort' | 'bulkAtChancay'>,
  context: SeaContext,
): readonly SeaRoute[] {
  const { cargo, baseline, chinesePort, bulkAtChancay } = options;
  if (!isThere(port, baseline)) return [];
  if (isInContainers(cargo)) {
    return port.cargo.includes(cargo as 'container' | 'reefer')
      ? boxRoutes(port, cargo, { baseline, chinesePort }, context)
      : [];
  }
  const kind = cargo as 'grain' | 'minerals';
  const isInBulk = port.bulkKinds.includes(kind) || (port.id === CHANCAY && bulkAtChancay);
  if (isInBulk) return bulkRoutes(port, cargo, chinesePort, context);
  // Grain is shipped in containers too; ore and concentrates need a terminal for bulk.
  return kind === 'grain' && port.cargo.includes('container')
    ? boxRoutes(port, 'container', { baseline, chinesePort }, context).map((route) =>
        stuffed(route, port, context.values),
      )
    : [];
}

/** Returns every way by sea from a Chinese port to Chancay: those from Chancay to it, the other way round. */
export function routesFromChina(
  port: ExportPort,
  options: Parameters<typeof seaRoutes>[1],
  context: SeaContext,
): readonly SeaRoute[] {
  const chancay = context.network.ports.find(({ id }) => id === CHANCAY);
  if (!chancay) return [];
  const outward = seaRoutes(chancay, { ...options, chinesePort: port.id }, context);
  return outward.map((route) => ({ ...route, steps: route.steps.toReversed().map(turned) }));
}

function turned(step: SeaStep): SeaStep {
  return step.kind === 'sail' ? { ...step, from: step.to, to: step.from } : step;
}

/** Returns the least of some ways by sea; undefined if there is none. */
export function leastRoute(routes: readonly SeaRoute[], weights: Weights): SeaRoute | undefined {
  return routes.reduce<SeaRoute | undefined>(
    (least, route) =>
      !least || weigh(route.expense, weights) < weigh(least.expense, weights) ? route : least,
    undefined,
  );
}

function bulkRoutes(
  port: ExportPort,
  cargo: Cargo,
  chinesePort: string,
  { fleet, values, bound }: SeaContext,
): readonly SeaRoute[] {
  return waysTo(port, chinesePort).map((way) => {
    const sail: SeaStep = {
      ...{ kind: 'sail', from: port.id, to: chinesePort, ship: 'bulk', way },
      expense: seaExpense(way, 'bulk', cargo, fleet, values, bound),
    };
    return routeOf([portStep(port.id, cargo, values), sail]);
  });
}

/** Container ways: by the port's own services to China, and by feeder to each port that has some. */
function boxRoutes(
  port: ExportPort,
  cargo: Cargo,
  { baseline, chinesePort }: { readonly baseline: Baseline; readonly chinesePort: string },
  { network, fleet, values, bound }: SeaContext,
): readonly SeaRoute[] {
  const mainline = (from: ExportPort, isTranshipment: boolean): readonly SeaStep[][] => {
    const sailings = sailingsOf(from.direct, baseline);
    if (sailings === 0) return [];
    return waysTo(from, chinesePort).map((way) => [
      portStep(from.id, cargo, values, { sailings, isTranshipment }),
      {
        ...{ kind: 'sail', from: from.id, to: chinesePort, ship: 'container', way },
        expense: seaExpense(way, 'container', cargo, fleet, values, bound),
      },
    ]);
  };
  const relayed = feedersOf(port, network, baseline).flatMap(({ hub, way, sailings }) => {
    const feeder: SeaStep[] = [
      portStep(port.id, cargo, values, { sailings }),
      {
        ...{ kind: 'sail', from: port.id, to: hub.id, ship: 'feeder', way },
        expense: seaExpense(way, 'feeder', cargo, fleet, values, bound),
      },
    ];
    return mainline(hub, true).map((steps) => [...feeder, ...steps]);
  });
  return [...mainline(port, false), ...relayed].map((steps) => routeOf(steps));
}

interface Feeder {
  readonly hub: ExportPort;
  readonly way: SeaWay;
  readonly sailings: number;
}

/** Sailings a week of a feeder whose frequency is not published. */
const USUAL_SAILINGS = 1;

/** Returns the feeders from a port: those with a published frequency, and those to its other usual ports of transhipment. */
function feedersOf(port: ExportPort, network: LandNetwork, baseline: Baseline): readonly Feeder[] {
  const published = publishedFeeders(port, network, baseline);
  const usual = port.via.flatMap(({ port: id, sea }): Feeder[] => {
    const hub = network.ports.find((each) => each.id === id);
    const isKnown = published.some((feeder) => feeder.hub.id === id);
    return hub && !isKnown && isThere(hub, baseline)
      ? [{ hub, way: sea, sailings: USUAL_SAILINGS }]
      : [];
  });
  return [...published, ...usual];
}

function publishedFeeders(
  port: ExportPort,
  { relays, ports }: LandNetwork,
  baseline: Baseline,
): readonly Feeder[] {
  return relays.flatMap(({ from, to, sea, sailingsPerWeek, status, since }) => {
    const other = from === port.id ? to : to === port.id ? from : undefined;
    const hub = ports.find(({ id }) => id === other);
    const isRunning = status === 'open' && isIn(baseline, since);
    return hub && isRunning && isThere(hub, baseline)
      ? [{ hub, way: sea, sailings: sailingsPerWeek }]
      : [];
  });
}

function portStep(
  port: string,
  cargo: Cargo,
  values: FactorValues,
  {
    sailings,
    isTranshipment = false,
  }: { readonly sailings?: number; readonly isTranshipment?: boolean } = {},
): SeaStep {
  const handling = portExpense(cargo, values, isTranshipment);
  const wait = sailings === undefined ? 0 : headwayWait(sailings);
  return {
    ...{ kind: 'port', port, isTranshipment },
    expense: { ...handling, hours: handling.hours + wait },
  };
}

/** Tonnes a TEU up to which a container ship can fill all its slots: its homogeneous load, 14 t by the trade's convention. */
const HOMOGENEOUS_LOAD = 14;

/**
 * Returns a container way for a tonne of bulk: its boxes are filled at the port. Boxes heavier than the homogeneous load take
 * the place of more than one on the ship.
 */
function stuffed(route: SeaRoute, { id }: ExportPort, values: FactorValues): SeaRoute {
  const tonnes = values['bulk-per-teu'];
  const slots = Math.max(1, (tonnes + EMPTY_TEU) / HOMOGENEOUS_LOAD);
  const shared = route.steps.map((step) => {
    const boxes = step.kind === 'sail' ? tonnes / slots : tonnes;
    return { ...step, expense: shareOf(step.expense, boxes) };
  });
  const filling: SeaStep = {
    ...{ kind: 'stuffing', port: id },
    expense: { usd: values.stuffing, hours: 0, carbon: 0 },
  };
  return { ...routeOf([filling, ...shared]), isBoxed: true };
}

/** Dollars and carbon are shared by the tonnes of a TEU; the time is the same for all of them. */
function shareOf({ usd, hours, carbon }: Expense, tonnes: number): Expense {
  return { usd: usd / tonnes, hours, carbon: carbon / tonnes };
}

function routeOf(steps: readonly SeaStep[]): SeaRoute {
  const expense = sumExpenses(NO_EXPENSE, ...steps.map((step) => step.expense));
  return { steps, expense, isBoxed: false };
}

function waysTo({ sea }: ExportPort, chinesePort: string): readonly SeaWay[] {
  const link: SeaLink | undefined = sea.find(({ to }) => to === chinesePort);
  return link ? [link.shortest, ...(link.withoutPanama ? [link.withoutPanama] : [])] : [];
}

function isThere({ since }: ExportPort, baseline: Baseline): boolean {
  return isIn(baseline, since);
}

function sailingsOf(direct: readonly DirectService[], baseline: Baseline): number {
  return direct
    .filter(({ since }) => isIn(baseline, since))
    .reduce((sum, { sailingsPerWeek }) => sum + sailingsPerWeek, 0);
}

function isIn(baseline: Baseline, since: string | undefined): boolean {
  return baseline === 'now' || since === undefined || since <= BEFORE_CHANCAY;
}
