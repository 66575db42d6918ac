import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Inks, inkOf } from './inks';
import { hexOf, layerValues, numberOf, type ValueOf } from './layer-values';
import type { PlaneFeature } from './plane-feature';

/** A layer of the live map's style, with its colours as a still map writes them. */
export class InkedLayer {
  readonly spec: LayerSpecification;
  readonly inks: Inks;
  /** Returns the value of a property for a feature. */
  readonly value: ValueOf;

  constructor(spec: LayerSpecification, zoom: number, inks: Inks) {
    this.spec = spec;
    this.inks = inks;
    this.value = layerValues(spec, zoom);
  }

  number(property: string, feature?: PlaneFeature): number {
    return numberOf(this.value(property, feature));
  }

  /** Returns a colour as the value of an attribute, and its opacity, which `opacity` names. */
  ink(property: string, opacity: string, feature?: PlaneFeature): Ink {
    const { hex, alpha } = hexOf(this.value(property, feature));
    return { colour: inkOf(hex, this.inks), opacity: alpha * this.number(opacity, feature) };
  }
}

export interface Ink {
  readonly colour: string;
  readonly opacity: number;
}

/** Returns attributes of SVG as text with a leading space each; leaves out those without a value. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');
}

/** Returns a number with at most one decimal, or two below one. */
export function round(value: number): number {
  const digits = Math.abs(value) < 1 ? 100 : 10;
  return Math.round(value * digits) / digits + 0;
}

/** Returns the opacity as the value of an attribute; undefined where it is whole. */
export function opacityOf({ opacity }: Ink): number | undefined {
  return opacity >= 1 ? undefined : round(opacity);
}
