import {
  type Hours,
  hours,
  type Kilometres,
  type NauticalMiles,
  nauticalMiles,
} from '../geo/units';
import type { LegShape, VoyageParameters } from './voyage-parameters';

/** A part of a voyage of a single kind. */
export type Segment =
  /** Under way at sea or in a canal; `from` and `to` are distances along the leg. */
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
      /** Index of the leg's stretch. */
      readonly stretch: number;
      readonly distance: Kilometres;
    }
  /** A stay at the stop where the leg ends. */
  | {
      readonly kind: 'port';
      readonly leg: number;
      readonly hours: Hours;
      /** Whether the ship itself waits, since it arrives by sea and sails on; otherwise only the cargo waits. */
      readonly isShipCall: boolean;
    };

/** Returns the segments of a voyage in order, with a stay between each two legs. */
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
