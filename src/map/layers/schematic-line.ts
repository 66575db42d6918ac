import type { ExpressionSpecification } from 'maplibre-gl';

/** Opacity of lines that only join towns, so that they recede behind lines that are computed or surveyed. */
export const SCHEMATIC_OPACITY = 0.72;

/** Pixels between neighbouring lanes, which grow with the lines: positive to the right of a line. */
export const LANE_OFFSET: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  2,
  ['*', ['get', 'lane'], 2],
  7,
  ['*', ['get', 'lane'], 4.5],
];

type Dash = readonly [dash: number, gap: number] | undefined;

/**
 * Returns the dashes of a line by a property of its features. Dashes are given as they appear, in line widths; round caps add
 * one width to each, so that dashes and dots can be drawn by one layer. Without dashes a line is solid.
 */
export function dashesBy(
  property: string,
  dashes: Readonly<Record<string, Dash>>,
): ExpressionSpecification {
  const cases = Object.entries(dashes).flatMap(([value, dash]) => {
    const [length, gap] = dash ?? SOLID;
    const isCapped = dash !== undefined && length >= 1;
    return [value, ['literal', isCapped ? [length - 1, gap + 1] : [length, gap]]];
  });
  return ['match', ['get', property], ...cases, ['literal', SOLID]] as never;
}

const SOLID = [1, 0] as const;
