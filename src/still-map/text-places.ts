import { VariableAnchorOffsetCollection } from '@maplibre/maplibre-gl-style-spec';
import type { InkedLayer } from './inked-layer';
import type { PlaneFeature } from './plane-feature';
import type { Justify } from './text-block';

/** Where a text may stand: which of its sides or corners lies at the symbol's place moved by so many ems. */
export interface TextPlace {
  readonly anchor: string;
  readonly offset: readonly [right: number, down: number];
}

/** Returns the places that a text tries in turn. */
export function placesOf(layer: InkedLayer, feature: PlaneFeature): readonly TextPlace[] {
  const pairs = layer.value('text-variable-anchor-offset', feature);
  if (pairs instanceof VariableAnchorOffsetCollection) {
    const { values } = pairs as { readonly values: readonly unknown[] };
    return Array.from({ length: values.length / 2 }, (_, i) => ({
      anchor: String(values[2 * i]),
      offset: values[2 * i + 1] as readonly [number, number],
    }));
  }
  const anchors = layer.value('text-variable-anchor', feature) as readonly string[] | undefined;
  if (anchors) {
    const far = layer.number('text-radial-offset', feature);
    return anchors.map((anchor) => ({ anchor, offset: awayFrom(anchor, far) }));
  }
  const own = {
    anchor: String(layer.value('text-anchor', feature)),
    offset: layer.value('text-offset', feature) as readonly [number, number],
  };
  // The live map draws such a name at its one place whatever is there; here it may stand elsewhere round its mark.
  return isAlways(layer, 'text') && own.anchor.includes('-') ? [own, ...AROUND] : [own];
}

/** Returns whether a name may lie on marks: the number of a group on its ring, and the name of what the page is about. */
export function mayLieOnMarks(layer: InkedLayer, feature: PlaneFeature): boolean {
  const anchors =
    layer.value('text-variable-anchor', feature) ??
    layer.value('text-variable-anchor-offset', feature);
  return (
    isAlways(layer, 'text') && (anchors != null || layer.value('text-anchor', feature) === 'center')
  );
}

const AROUND: readonly TextPlace[] = [
  'top-right',
  'top-left',
  'bottom-right',
  'bottom-left',
  'left',
  'right',
].map((anchor) => ({ anchor, offset: awayFrom(anchor, 0.8) }));

function awayFrom(anchor: string, distance: number): readonly [number, number] {
  const aslant = anchor.includes('-') ? distance * Math.SQRT1_2 : distance;
  const x = anchor.includes('left') ? aslant : anchor.includes('right') ? -aslant : 0;
  const y = anchor.includes('top') ? aslant : anchor.includes('bottom') ? -aslant : 0;
  return [x, y];
}

/** Returns how the lines of a text at an anchor are aligned. */
export function justifyOf(anchor: string): Justify {
  if (anchor.includes('left')) return 'start';
  return anchor.includes('right') ? 'end' : 'middle';
}

/** Returns whether the style draws the icon or text of a layer whatever else is there. */
export function isAlways(layer: InkedLayer, part: 'icon' | 'text'): boolean {
  return (
    layer.value(`${part}-overlap`) === 'always' || layer.value(`${part}-allow-overlap`) === true
  );
}
