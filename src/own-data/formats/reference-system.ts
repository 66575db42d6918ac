import { ReadFailure } from '../read-failure';
import type { ToDegrees } from './to-degrees';

/** Coordinates that are not degrees of WGS 84. */
export interface ReferenceSystem {
  /** Its name as files write it. */
  readonly name: string;
  readonly toDegrees: ToDegrees;
}

/** Degrees that agree with WGS 84 within about a metre: itself, in three dimensions, CGCS2000, SIRGAS 2000, ETRS89 and NAD83. */
const DEGREES = new Set(['4326', '4979', '4490', '4674', '4258', '4269']);

/** Length to which names are cut, in characters. */
const MAX_NAME = 80;

/**
 * Resolves with the reference system that a name (`urn:ogc:def:crs:EPSG::32718`) or the text of a .prj file stands for; undefined for
 * degrees of WGS 84. Throws a `ReadFailure` with its name if there is no known way from it to degrees. Fetches proj4 only when needed.
 */
export async function referenceSystem(definition: string): Promise<ReferenceSystem | undefined> {
  const isText = /^\s*[A-Z_]+\s*\[/i.test(definition);
  const code = /EPSG:{1,2}(?:[\d.]*:)?(\d+)/i.exec(definition)?.[1];
  if (!isText && (/CRS84|WGS ?84$/i.test(definition) || (code && DEGREES.has(code)))) {
    return undefined;
  }
  const quoted = /"([^"]*)"/.exec(definition)?.[1];
  const name = (isText && quoted ? quoted : definition).trim().slice(0, MAX_NAME);
  if (!isText && code === undefined) throw new ReadFailure('unknown-projection', name);
  const { toDegrees } = await import('./to-degrees');
  try {
    const turn = toDegrees(isText ? { prj: definition } : { code: code ?? '' });
    return turn && { name, toDegrees: turn };
  } catch {
    throw new ReadFailure('unknown-projection', name);
  }
}
