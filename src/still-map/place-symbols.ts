import { VariableAnchorOffsetCollection } from '@maplibre/maplibre-gl-style-spec';
import type { Box } from './clip-path';
import { drawImageShapes } from './draw-image-shapes';
import type { Inks } from './inks';
import { LINE, type PlaneFeature, POINT } from './plane-feature';
import { type Justify, type TextBlock, textBlock, writeText } from './text-block';
import { attributes, round, type TwoLayers } from './two-layers';
import type { StillView } from './view';

/** Pixels between a name and the edge of the picture. */
const EDGE = 4;

/** What a still map draws of a symbol layer, from back to front. */
export interface DrawnSymbols {
  readonly icons: readonly string[];
  readonly texts: readonly DrawnText[];
}

export interface DrawnText {
  readonly look: string;
  readonly markup: string;
}

/** The choices of the whole picture. */
export interface SymbolOptions {
  readonly view: StillView;
  readonly inks: Inks;
  readonly locale: string;
}

/**
 * Places marks and names as the live map does: layers from front to back, and in each the features in their order. A name tries
 * its places in turn, and is left out if each is taken or beyond the edge.
 */
export class SymbolPlacer {
  private readonly options: SymbolOptions;
  private readonly taken: Box[];
  private readonly edge: Box;

  /** `taken` is where no name may be, such as a credit. */
  constructor(options: SymbolOptions, taken: readonly Box[]) {
    const { width, height } = options.view;
    this.options = options;
    this.taken = [...taken];
    this.edge = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
  }

  place(layer: TwoLayers, features: readonly PlaneFeature[]): DrawnSymbols {
    const onLine = layer.value('symbol-placement') === 'line';
    const ordered = features
      .map((feature) => ({ feature, key: layer.number('symbol-sort-key', feature) }))
      .toSorted((a, b) => a.key - b.key);
    const icons: string[] = [];
    const texts: DrawnText[] = [];
    for (const { feature } of ordered) {
      if (onLine) {
        for (const spot of spotsAlong(feature, layer.number('symbol-spacing', feature))) {
          icons.push(...this.placeAt(layer, feature, spot, true).icons);
        }
        continue;
      }
      if (feature.type !== POINT) continue;
      const [x = 0, y = 0] = feature.paths[0] ?? [];
      const drawn = this.placeAt(layer, feature, { x, y, angle: 0 }, false);
      icons.push(...drawn.icons);
      texts.push(...drawn.texts);
    }
    return { icons, texts };
  }

  private placeAt(
    layer: TwoLayers,
    feature: PlaneFeature,
    spot: Spot,
    isOnLine: boolean,
  ): DrawnSymbols {
    const icon = this.iconAt(layer, feature, spot);
    const text = isOnLine ? undefined : this.textAt(layer, feature, spot);
    if (icon === 'taken' && layer.value('icon-optional') !== true) return NOTHING;
    if (text === 'taken' && layer.value('text-optional') !== true && icon === undefined)
      return NOTHING;
    if (text === 'taken' && layer.value('text-optional') !== true && !isAlways(layer, 'icon'))
      return NOTHING;
    const found = icon === 'taken' ? undefined : icon;
    const name = text === 'taken' ? undefined : text;
    if (found && layer.value('icon-ignore-placement') !== true) this.taken.push(...found.boxes);
    if (name && layer.value('text-ignore-placement') !== true) this.taken.push(...name.boxes);
    return {
      icons: found && found.markup !== '' ? [found.markup] : [],
      texts: name ? [{ look: name.look, markup: name.markup }] : [],
    };
  }

  private iconAt(layer: TwoLayers, feature: PlaneFeature, { x, y, angle }: Spot) {
    const [light, dark] = layer.images(feature);
    const image = light === '' ? undefined : drawImageShapes(light, dark, this.options.inks);
    if (!image) return undefined;
    const scale = layer.number('icon-size', feature);
    const side = image.box * scale;
    const top = layer.value('icon-anchor', feature) === 'bottom' ? y - side : y - side / 2;
    const box = { left: x - side / 2, top, right: x + side / 2, bottom: top + side };
    const padding = paddingOf(layer.value('icon-padding', feature));
    const boxes = [widened(box, padding)];
    if (image.markup !== '' && !isWithin(box, this.edge)) return 'taken';
    if (!isAlways(layer, 'icon') && !boxes.every((each) => this.isFree(each))) return 'taken';
    const opacity = layer.number('icon-opacity', feature);
    if (image.markup === '' || opacity === 0) return { boxes, markup: '' };
    const turn = layer.value('icon-rotation-alignment') === 'map' ? angle : 0;
    const isTurned = Math.abs(turn) > 0.5;
    const move = isTurned
      ? `translate(${round(x)} ${round(y)})rotate(${round(turn)})translate(${round(-side / 2)} ${round(-side / 2)})`
      : `translate(${round(box.left)} ${round(box.top)})`;
    const transform = scale === 1 ? move : `${move}scale(${round(scale)})`;
    const own = attributes({ transform, opacity: opacity >= 1 ? undefined : round(opacity) });
    return { boxes, markup: `<g${own}>${image.markup}</g>` };
  }

  private textAt(layer: TwoLayers, feature: PlaneFeature, { x, y }: Spot) {
    const block = textBlock(layer, feature, this.options.locale);
    if (!block) return undefined;
    const padding = layer.number('text-padding', feature);
    const places = placesOf(layer, feature).map((place) => ({
      place,
      ...this.boxesOf(block, place, x, y, layer.number('text-rotate', feature)),
    }));
    const inside = places.filter(({ boxes }) => boxes.every((box) => isWithin(box, this.edge)));
    const free = inside.find(({ boxes }) =>
      boxes.every((box) => this.isFree(widened(box, padding))),
    );
    const chosen = free ?? (isAlways(layer, 'text') ? inside[0] : undefined);
    if (!chosen) return 'taken';
    const { boxes, left, top, turn, place } = chosen;
    return {
      boxes: boxes.map((box) => widened(box, padding)),
      look: block.look,
      markup: writeText(block, left, top, justifyOf(place.anchor), turn),
    };
  }

  /** Returns where a text lies at one of its places; a text that is turned is covered by squares. */
  private boxesOf(
    block: TextBlock,
    { anchor, offset }: TextPlace,
    x: number,
    y: number,
    angle: number,
  ) {
    const { width, height, size } = block;
    const [right, down] = [offset[0] * size, offset[1] * size];
    const left =
      right - (anchor.includes('left') ? 0 : anchor.includes('right') ? width : width / 2);
    const top =
      down - (anchor.includes('top') ? 0 : anchor.includes('bottom') ? height : height / 2);
    if (Math.abs(angle) < 0.5) {
      const box = {
        left: x + left,
        top: y + top,
        right: x + left + width,
        bottom: y + top + height,
      };
      return { boxes: [box], left: box.left, top: box.top, turn: undefined };
    }
    const count = Math.max(1, Math.ceil(width / height));
    const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
    const boxes = Array.from({ length: count }, (_, i): Box => {
      const [along, across] = [left + ((i + 0.5) * width) / count, top + height / 2];
      const [mx, my] = [x + along * cos - across * sin, y + along * sin + across * cos];
      return {
        left: mx - height / 2,
        top: my - height / 2,
        right: mx + height / 2,
        bottom: my + height / 2,
      };
    });
    return {
      boxes,
      left: x + left,
      top: y + top,
      turn: `rotate(${round(angle)} ${round(x)} ${round(y)})`,
    };
  }

  private isFree(box: Box): boolean {
    return this.taken.every(
      (other) =>
        box.left >= other.right ||
        box.right <= other.left ||
        box.top >= other.bottom ||
        box.bottom <= other.top,
    );
  }
}

const NOTHING: DrawnSymbols = { icons: [], texts: [] };

/** A place of a symbol: CSS pixels, and the direction of its line in degrees clockwise from east. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** Returns places along the lines of a feature, at a distance from each other. */
function spotsAlong({ type, paths }: PlaneFeature, spacing: number): readonly Spot[] {
  if (type !== LINE) return [];
  return paths.flatMap((path) => {
    const spots: Spot[] = [];
    let due = spacing / 2;
    for (let i = 2; i < path.length; i += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = path.slice(i - 2, i + 2);
      const length = Math.hypot(bx - ax, by - ay);
      for (; due <= length; due += spacing) {
        const share = due / length;
        spots.push({
          x: ax + share * (bx - ax),
          y: ay + share * (by - ay),
          angle: (Math.atan2(by - ay, bx - ax) * 180) / Math.PI,
        });
      }
      due -= length;
    }
    return spots;
  });
}

/** Where a text may stand: which of its sides or corners lies at the symbol's place moved by so many ems. */
interface TextPlace {
  readonly anchor: string;
  readonly offset: readonly [right: number, down: number];
}

function placesOf(layer: TwoLayers, feature: PlaneFeature): readonly TextPlace[] {
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
  return [
    {
      anchor: String(layer.value('text-anchor', feature)),
      offset: layer.value('text-offset', feature) as readonly [number, number],
    },
  ];
}

function awayFrom(anchor: string, distance: number): readonly [number, number] {
  const aslant = anchor.includes('-') ? distance * Math.SQRT1_2 : distance;
  const x = anchor.includes('left') ? aslant : anchor.includes('right') ? -aslant : 0;
  const y = anchor.includes('top') ? aslant : anchor.includes('bottom') ? -aslant : 0;
  return [x, y];
}

function justifyOf(anchor: string): Justify {
  if (anchor.includes('left')) return 'start';
  return anchor.includes('right') ? 'end' : 'middle';
}

function isAlways(layer: TwoLayers, part: 'icon' | 'text'): boolean {
  return (
    layer.value(`${part}-overlap`) === 'always' || layer.value(`${part}-allow-overlap`) === true
  );
}

function isWithin(inner: Box, box: Box): boolean {
  return (
    inner.left >= box.left &&
    inner.right <= box.right &&
    inner.top >= box.top &&
    inner.bottom <= box.bottom
  );
}

function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function paddingOf(value: unknown): number {
  const values = (value as { readonly values?: readonly number[] } | null)?.values;
  return values?.[0] ?? (typeof value === 'number' ? value : 0);
}
