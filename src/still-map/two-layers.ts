import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Inks, inkOf } from './inks';
import { hexOf, layerValues, numberOf, type ValueOf } from './layer-values';
import type { PlaneFeature } from './plane-feature';

/** A layer of the live map's style in both themes, which differ in colours and images alone. */
export class TwoLayers {
  readonly spec: LayerSpecification;
  /** Reads what both themes share. */
  readonly value: ValueOf;
  private readonly dark: ValueOf;
  private readonly inks: Inks;

  constructor(light: LayerSpecification, dark: LayerSpecification, zoom: number, inks: Inks) {
    this.spec = light;
    this.value = layerValues(light, zoom);
    this.dark = layerValues(dark, zoom, true);
    this.inks = inks;
  }

  number(property: string, feature?: PlaneFeature): number {
    return numberOf(this.value(property, feature));
  }

  /** Returns a colour as the value of an attribute, and its opacity, which `opacity` names. */
  ink(property: string, opacity: string, feature?: PlaneFeature): Ink {
    const [light, dark] = [this.value(property, feature), this.dark(property, feature)].map(hexOf);
    if (!light || !dark) throw new Error(`No colour ${property}`);
    return {
      colour: inkOf({ light: light.hex, dark: dark.hex }, this.inks),
      opacity: light.alpha * this.number(opacity, feature),
    };
  }

  /** Returns the ids of the image in the light and in the dark theme; empty without one. */
  images(feature: PlaneFeature): readonly [light: string, dark: string] {
    return [this.value, this.dark].map((value) =>
      String(value('icon-image', feature) ?? ''),
    ) as unknown as readonly [string, string];
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
