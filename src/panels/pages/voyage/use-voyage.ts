import { useMemo, useRef } from 'react';
import type { Alternative } from '../../../domain/alternative';
import {
  chosenVessel,
  type Fuel,
  type LandMode,
  type VesselClass,
} from '../../../domain/voyage-factors';
import type { VoyageOptions } from '../../../domain/voyage-options';
import { type Hours, hours } from '../../../geo/units';
import { foundRoutes, knownAlternatives } from '../../../state/select-alternatives';
import { tooLargeFor } from '../../../state/select-ship-limits';
import { type OpenVoyage, openVoyage, unrestrictedLegs } from '../../../state/select-voyage';
import { instantOf, zoneOf } from '../../../voyage/clock';
import { type Estimate, type EstimateRequest, estimate } from '../../../voyage/estimate';
import { legShapes } from '../../../voyage/leg-shapes';
import type { LegShape } from '../../../voyage/voyage-parameters';
import { useAtlas } from '../../context/atlas-context';
import { canalClock } from '../../records/canal-clock';
import { readerParameters } from '../../records/reader-parameters';

const HOUR_MS = 3_600_000;

/** An alternative with its estimate. */
export interface EstimatedAlternative extends Alternative {
  readonly estimate: Estimate;
}

/** Everything the desk shows, computed once per change. */
export interface Voyage extends OpenVoyage {
  readonly vessel: VesselClass;
  readonly fuel: Fuel;
  readonly landModes: readonly LandMode[];
  /** The inputs of the estimates. */
  readonly request: EstimateRequest;
  /** The selected alternative; undefined while it is requested and where there is no route. */
  readonly open: EstimatedAlternative | undefined;
  /** All alternatives, unsorted; empty while they are requested. */
  readonly alternatives: readonly EstimatedAlternative[];
  /** The estimate of the engine's route with the default closures. */
  readonly usual: Estimate | undefined;
  /** The open voyage for a ship of any size, and the passages that this one avoids; undefined if the way is the same. */
  readonly anySize:
    | { readonly passages: readonly string[]; readonly estimate: Estimate }
    | undefined;
  /** Time of departure in milliseconds since 1970; undefined if the reader set no day. */
  readonly departure: number | undefined;
}

/** Returns the voyage of the open page; undefined until its stops and factors are known. */
export function useVoyage(): Voyage | undefined {
  const voyage = useAtlas(openVoyage);
  const alternatives = useAtlas(knownAlternatives);
  const usual = useAtlas(unrestrictedLegs);
  const answers = useAtlas((state) => state.answers);
  const options = useAtlas((state) => state.options);
  const factors = useAtlas((state) => state.factors);
  const passages = useAtlas((state) => state.passages);
  const known = passages?.state === 'ready' ? passages.value : undefined;
  const { canalHours } = options;
  const shapes = useMemo(() => {
    const hoursIn = canalClock(factors, canalHours);
    return new Map(
      alternatives.map((alternative) => [
        alternative.id,
        legShapes(alternative.legs, alternative.routes, known ?? [], hoursIn),
      ]),
    );
  }, [alternatives, known, factors, canalHours]);
  const usualShapes = useMemo(() => {
    const found = foundRoutes({ answers }, { legs: usual });
    return found && usual.length > 0
      ? legShapes(usual, found, known ?? [], canalClock(factors, canalHours))
      : undefined;
  }, [answers, usual, known, factors, canalHours]);
  const passed = useAtlas((state) => tooLargeFor(state, openVoyage(state)?.legs ?? []).join(' '));
  const anySizeShapes = useMemo(() => {
    if (passed === '' || !voyage) return undefined;
    const legs = voyage.legs.map((leg) => (leg.mode === 'sea' ? (leg.anySize ?? leg) : leg));
    const found = foundRoutes({ answers }, { legs });
    return found && legShapes(legs, found, known ?? [], canalClock(factors, canalHours));
  }, [answers, voyage, passed, known, factors, canalHours]);
  return useMemo(() => {
    if (!voyage || factors?.state !== 'ready' || !known) return undefined;
    const { vessels, fuels, landModes } = factors.value;
    const vessel = chosenVessel(vessels, options.vessel);
    const fuel = fuels.find(({ id }) => id === options.fuel) ?? fuels[0];
    if (!vessel || !fuel) return undefined;
    const departure = departureOf(voyage, options);
    const within = withinOf(voyage, options, departure);
    const request: EstimateRequest = {
      parameters: readerParameters(options, landModes),
      vessel,
      fuel,
      load: options.load / 100,
      ...(within !== undefined && { within }),
    };
    const estimated = alternatives.map((alternative) => ({
      ...alternative,
      estimate: estimate(shapes.get(alternative.id) ?? [], request),
    }));
    const open = estimated.find(({ isOpen }) => isOpen);
    const unrestricted = usualShapes && estimate(usualShapes, request);
    return {
      ...voyage,
      vessel,
      fuel,
      landModes,
      request,
      open,
      alternatives: estimated,
      usual: unrestricted,
      anySize: anySizeShapes && {
        passages: passed.split(' '),
        estimate: estimate(anySizeShapes, request),
      },
      departure,
    };
  }, [voyage, factors, known, options, alternatives, shapes, usualShapes, anySizeShapes, passed]);
}

/**
 * Returns the last voyage with a route while the routes of a changed one are requested; another page
 * starts without one.
 */
export function useSteadyVoyage(): {
  readonly voyage: Voyage | undefined;
  readonly isRouting: boolean;
} {
  const now = useVoyage();
  const answers = useAtlas((state) => state.answers);
  const last = useRef<Voyage | undefined>(undefined);
  const isRouting =
    now !== undefined &&
    !now.open &&
    now.legs.some(
      (leg) => leg.mode === 'sea' && ['loading', undefined].includes(answers[leg.key]?.state),
    );
  if (now && !isRouting) last.current = now;
  const isSame = last.current && last.current.itinerary === now?.itinerary;
  return { voyage: isRouting && isSame ? last.current : now, isRouting };
}

function departureOf({ places }: OpenVoyage, { departure }: VoyageOptions): number | undefined {
  const [from] = places;
  return departure !== null && from ? instantOf(departure, zoneOf(from)) : undefined;
}

function withinOf(
  { places }: OpenVoyage,
  { arrival }: VoyageOptions,
  departure: number | undefined,
): Hours | undefined {
  const to = places.at(-1);
  if (arrival === null || departure === undefined || !to) return undefined;
  return hours((instantOf(arrival, zoneOf(to)) - departure) / HOUR_MS);
}

/** Returns the inputs of the time of an alternative. */
export function useLegShapes(alternative: Alternative): readonly LegShape[] {
  const passages = useAtlas((state) => state.passages);
  const factors = useAtlas((state) => state.factors);
  const canalHours = useAtlas((state) => state.options.canalHours);
  return useMemo(() => {
    const known = passages?.state === 'ready' ? passages.value : [];
    return legShapes(alternative.legs, alternative.routes, known, canalClock(factors, canalHours));
  }, [alternative.legs, alternative.routes, passages, factors, canalHours]);
}
