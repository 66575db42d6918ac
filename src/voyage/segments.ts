import {
  type Hours,
  hours,
  type Kilometres,
  type NauticalMiles,
  nauticalMiles,
} from '../geo/units';
import type { LegShape, VoyageParameters } from './voyage-parameters';

/** A part of a voyage in which one thing goes on. */
export type Segment =
  /** Under way; `from` and `to` along the leg. A canal is a stretch of its leg too. */
  | {
      readonly kind: 'sailing' | 'canal';
      readonly leg: number;
      readonly hours: Hours;
      readonly from: NauticalMiles;
      readonly to: NauticalMiles;
    }
  | {
      readonly kind: 'land';
      readonly leg: number;
      readonly hours: Hours;
      /** Which of the leg's stretches. */
      readonly stretch: number;
      readonly distance: Kilometres;
    }
  /** At the stop at which the leg ends. */
  | {
      readonly kind: 'port';
      readonly leg: number;
      readonly hours: Hours;
      /** Whether the ship waits too: it comes by sea and sails on. Elsewhere only the cargo waits. */
      readonly isShipCall: boolean;
    };

/** Returns the parts of a voyage in their order: its legs, with a stay between each two. */
export function segmentsOf(
  legs: readonly LegShape[],
  parameters: VoyageParameters,
): readonly Segment[] {
  return legs.flatMap((shape, leg): Segment[] => {
    const parts =
      shape.mode === 'sea' ? atSea(shape, leg, parameters) : onLand(shape, leg, parameters);
    const isLast = leg === legs.length - 1;
    if (isLast) return parts;
    const isShipCall = shape.mode === 'sea' && legs[leg + 1]?.mode === 'sea';
    return [...parts, { kind: 'port', leg, hours: parameters.portHours, isShipCall }];
  });
}

function atSea(
  { distance, canals }: Extract<LegShape, { mode: 'sea' }>,
  leg: number,
  { speed, weatherMargin }: VoyageParameters,
): Segment[] {
  const parts: Segment[] = [];
  let run = nauticalMiles(0);
  const sailTo = (to: NauticalMiles) => {
    if (to <= run) return;
    const time = hours(((1 + weatherMargin) * (to - run)) / speed);
    parts.push({ kind: 'sailing', leg, hours: time, from: run, to });
    run = to;
  };
  for (const { at, length, hours: inCanal } of canals) {
    sailTo(nauticalMiles(Math.min(at, distance)));
    const end = nauticalMiles(Math.min(run + length, distance));
    parts.push({ kind: 'canal', leg, hours: inCanal, from: run, to: end });
    run = end;
  }
  sailTo(distance);
  return parts;
}

function onLand(
  { stretches }: Extract<LegShape, { mode: 'land' }>,
  leg: number,
  { landSpeeds }: VoyageParameters,
): Segment[] {
  return stretches.map(({ mode, distance }, stretch) => ({
    kind: 'land',
    leg,
    hours: hours(distance / landSpeeds[mode]),
    stretch,
    distance,
  }));
}
