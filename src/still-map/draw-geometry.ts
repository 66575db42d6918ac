import type { FlatPath } from './clip-path';
import { attributes, type InkedLayer, opacityOf, round } from './inked-layer';
import { offsetLine } from './offset-line';
import { pathData, thinPath, UNITS } from './path-data';
import { AREA, type PlaneFeature, POINT } from './plane-feature';

/** Opens the group in which paths lie, whose units are fifths of a pixel. */
export const PATHS = `<g transform="scale(${1 / UNITS})" fill="none" stroke-linejoin="round">`;

/** Returns the areas of a layer as paths, one for all features that look the same. */
export function drawAreas(layer: InkedLayer, features: readonly PlaneFeature[]): string {
  return grouped(
    features.filter(({ type }) => type === AREA),
    (feature) => {
      const ink = layer.ink('fill-color', 'fill-opacity', feature);
      return attributes({ fill: ink.colour, 'fill-opacity': opacityOf(ink) });
    },
    true,
    (path) => [path],
  );
}

/** Returns the lines of a layer, and the outlines of its areas, as paths. */
export function drawLines(layer: InkedLayer, features: readonly PlaneFeature[]): string {
  const cap = layer.value('line-cap');
  return grouped(
    features.filter(({ type }) => type !== POINT),
    (feature) => {
      const ink = layer.ink('line-color', 'line-opacity', feature);
      const width = layer.number('line-width', feature);
      if (ink.opacity === 0 || width === 0) return undefined;
      return attributes({
        stroke: ink.colour,
        'stroke-width': tenths(width * UNITS),
        'stroke-opacity': opacityOf(ink),
        'stroke-linecap': cap === 'butt' ? undefined : String(cap),
        'stroke-dasharray': dashes(layer.value('line-dasharray', feature), width),
      });
    },
    false,
    (path, feature) => [offsetLine(path, layer.number('line-offset', feature))],
  );
}

/** Returns dashes and gaps, which the style gives in widths of the line; undefined for a solid line. */
function dashes(value: unknown, width: number): string | undefined {
  const lengths = Array.isArray(value)
    ? value
    : ((value as { values?: number[] } | null)?.values ?? []);
  if (lengths.length === 0 || lengths[1] === 0) return undefined;
  return lengths.map((length: number) => Math.max(1, tenths(length * width * UNITS))).join(' ');
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}

/** Returns the circles of a layer. */
export function drawCircles(layer: InkedLayer, features: readonly PlaneFeature[]): string {
  const [dx = 0, dy = 0] = layer.value('circle-translate') as readonly number[];
  return features
    .filter(({ type }) => type === POINT)
    .map((feature) => {
      const [x = 0, y = 0] = feature.paths[0] ?? [];
      const fill = layer.ink('circle-color', 'circle-opacity', feature);
      const stroke = layer.ink('circle-stroke-color', 'circle-stroke-opacity', feature);
      const width = layer.number('circle-stroke-width', feature);
      const isStroked = width > 0 && stroke.opacity > 0;
      return `<circle${attributes({
        cx: round(x + dx),
        cy: round(y + dy),
        // The live map draws the stroke outside of the radius.
        r: round(layer.number('circle-radius', feature) + (isStroked ? width / 2 : 0)),
        fill: fill.colour,
        'fill-opacity': opacityOf(fill),
        ...(isStroked && {
          stroke: stroke.colour,
          'stroke-width': round(width),
          'stroke-opacity': opacityOf(stroke),
        }),
      })}/>`;
    })
    .join('');
}

function grouped(
  features: readonly PlaneFeature[],
  lookOf: (feature: PlaneFeature) => string | undefined,
  isClosed: boolean,
  shape: (path: FlatPath, feature: PlaneFeature) => readonly FlatPath[],
): string {
  const groups = new Map<string, FlatPath[]>();
  for (const feature of features) {
    const look = lookOf(feature);
    if (look === undefined) continue;
    const paths = groups.get(look) ?? [];
    groups.set(look, paths);
    for (const path of feature.paths) {
      const closed = feature.type === AREA && !isClosed ? [...path, ...path.slice(0, 2)] : path;
      for (const shaped of shape(closed, feature)) paths.push(thinPath(shaped));
    }
  }
  return [...groups]
    .map(([look, paths]) => {
      const d = pathData(paths, isClosed);
      return d === '' ? '' : `<path${look} d="${d}"/>`;
    })
    .join('');
}
