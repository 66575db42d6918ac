import type { Position } from '../../../src/geo/position';
import { type BuiltNames, readBuiltNames } from './built-names';
import { createPassageFinder, type FindPassage } from './passage-finder';
import { createPortFinder, type FindPort } from './port-finder';
import { checkNumbers, parsePositionText } from './position-text';

/** An end of a route, as its text or numbers were understood. */
export interface Place {
  readonly position: Position;
  /** UN/LOCODE if a port was named; otherwise `longitude,latitude`. */
  readonly label: string;
  /** Whether it was given by two numbers, which may have been swapped. */
  readonly isLonFirst: boolean;
}

/** Understands the places and passages that a reader names. */
export interface Resolver {
  place(value: unknown): Place | { readonly error: string };
  passage: FindPassage;
}

/** @param wraps whether longitudes beyond 180 degrees are wrapped; otherwise they are refused */
export function createResolver(wraps: boolean): Resolver {
  let names: BuiltNames | undefined;
  let findPort: FindPort | undefined;
  let findPassage: FindPassage | undefined;
  const built = () => (names ??= readBuiltNames());
  return {
    place(value) {
      if (Array.isArray(value)) return placeOfNumbers(value, wraps);
      if (typeof value !== 'string' || value.trim() === '') return { error: EXPECTED };
      const parsed = parsePositionText(value, wraps);
      if (parsed) return 'error' in parsed ? parsed : placeAt(parsed.position, parsed.isLonFirst);
      findPort ??= createPortFinder(built());
      const port = findPort(value);
      if ('error' in port) return port;
      return { position: port.position, label: port.code, isLonFirst: false };
    },
    passage(text) {
      findPassage ??= createPassageFinder(built());
      return findPassage(text);
    },
  };
}

const EXPECTED = 'expected a port or [longitude, latitude]';

function placeOfNumbers(values: readonly unknown[], wraps: boolean) {
  const [lon, lat] = values;
  if (values.length !== 2 || typeof lon !== 'number' || typeof lat !== 'number') {
    return { error: 'expected two numbers, the longitude first' };
  }
  const parsed = checkNumbers([lon, lat], wraps);
  return 'error' in parsed ? parsed : placeAt(parsed.position, true);
}

function placeAt(position: Position, isLonFirst: boolean): Place {
  return {
    position,
    label: position.map((degrees) => Number(degrees.toFixed(6))).join(),
    isLonFirst,
  };
}
