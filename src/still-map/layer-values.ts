import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import {
  Color,
  featureFilter,
  latest,
  normalizePropertyExpression,
  type StylePropertyExpression,
} from '@maplibre/maplibre-gl-style-spec';
import type { PlaneFeature } from './plane-feature';

/** Returns the value of a property of a layer for a feature, at the zoom of the picture. */
export type ValueOf = (property: string, feature?: PlaneFeature) => unknown;

type Specs = Readonly<Record<string, { readonly default?: unknown }>>;

/** The global states of the live map that say what the pointer is on. */
const NOTHING_HOVERED = {};

/** Returns a function that reads paint and layout properties of a layer; expressions are evaluated as the live map does. */
export function layerValues(layer: LayerSpecification, zoom: number): ValueOf {
  const given: Readonly<Record<string, unknown>> = {
    ...('layout' in layer ? layer.layout : {}),
    ...('paint' in layer ? layer.paint : {}),
  };
  const specs: Specs = { ...specsOf(`layout_${layer.type}`), ...specsOf(`paint_${layer.type}`) };
  const expressions = new Map<string, StylePropertyExpression>();
  return (property, feature) => {
    const spec = specs[property];
    if (!spec) throw new Error(`A layer of type ${layer.type} has no property ${property}`);
    let expression = expressions.get(property);
    if (!expression) {
      const value = given[property] ?? spec.default;
      if (value === undefined) return undefined;
      expression = normalizePropertyExpression(
        value as never,
        property,
        spec as never,
      ) as StylePropertyExpression;
      expressions.set(property, expression);
    }
    return expression.evaluate({ zoom, globalState: NOTHING_HOVERED }, asInput(feature), {});
  };
}

function specsOf(group: string): Specs {
  return ((latest as unknown as Record<string, Specs>)[group] ?? {}) as Specs;
}

/** Returns a test for whether a layer draws a feature. Filters see whole zooms, as on the live map. */
export function layerFilter(
  filter: FilterSpecification | undefined,
  zoom: number,
): (feature: PlaneFeature) => boolean {
  const test = featureFilter(filter as never, 'filter');
  return (feature) =>
    test.filter(
      { zoom: Math.floor(zoom), globalState: NOTHING_HOVERED },
      asInput(feature) as never,
    );
}

function asInput(feature: PlaneFeature | undefined) {
  return { type: feature?.type ?? 1, properties: feature?.properties ?? {} } as never;
}

/** Returns a colour as `#rrggbb` with its opacity. */
export function hexOf(value: unknown): { readonly hex: string; readonly alpha: number } {
  const colour = value instanceof Color ? value : Color.parse(String(value));
  if (!colour) throw new Error(`Not a colour: ${String(value)}`);
  const { r, g, b, a } = colour;
  const hex = [r, g, b]
    .map((channel) => Math.round((a === 0 ? 0 : channel / a) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
  return { hex: `#${hex}`, alpha: a };
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number(value ?? 0);
}
