import * as v from 'valibot';
import { slug } from '../../src/datasets/fields';
import type { Position } from '../../src/geo/position';

export const amount = v.pipe(
  v.string(),
  v.check((text) => Number(text) > 0, 'expected a number above nought, as 18 or 0.7'),
);

export const year = v.pipe(v.string(), v.regex(/^(19|20)\d{2}$/, 'expected a year, as 2025'));

export const percent = v.pipe(
  v.string(),
  v.check((text) => Number(text) > 0 && Number(text) <= 100, 'expected a number up to 100'),
);

/** Accepts an id that no project has. */
export function freeSlug(taken: readonly string[]): v.GenericSchema<string, string> {
  return v.pipe(
    v.string(),
    v.check((id) => v.is(slug, id), 'expected lower-case words joined by hyphens'),
    v.check((id) => !taken.includes(id), 'there is a project with this id'),
  );
}

/** Returns the position that a text gives as two numbers, longitude first; absent if it does not. */
export function coordinates(text: string): Position | undefined {
  const [lon, lat, ...rest] = text.split(/[,;\s]+/).map(Number);
  const isPosition =
    rest.length === 0 &&
    lon !== undefined &&
    lat !== undefined &&
    Math.abs(lon) <= 180 &&
    Math.abs(lat) <= 90;
  return isPosition ? [lon, lat] : undefined;
}
