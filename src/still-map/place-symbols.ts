import { VariableAnchorOffsetCollection } from '@maplibre/maplibre-gl-style-spec';
import { type Box, widen } from './clip-path';
import { drawImageShapes } from './draw-image-shapes';
import { attributes, type InkedLayer, round } from './inked-layer';
import { LINE, type PlaneFeature, POINT } from './plane-feature';
import type { Room } from './room';
import { type Justify, type TextBlock, textBlock, writeText } from './text-block';

/** Marks fainter than this leave their room to names. */
const FAINT = 0.5;

/** Half the side of the square that stands for a circle, as a share of its radius. */
const CIRCLE = 0.94;

/** What a still map draws of a symbol layer, from back to front. */
export interface DrawnSymbols {
  /** Marks that are drawn whatever the names are. */
  readonly icons: readonly string[];
  /** Marks that come and go with names, as the dots of towns. */
  readonly dots: readonly string[];
  readonly texts: readonly DrawnText[];
}

export interface DrawnText {
  readonly look: string;
  readonly markup: string;
}

/**
 * Places marks and names much as the live map does: layers from front to back, and in each the features in their order. A name tries
 * its places in turn, and is left out if each is taken or beyond the edge. Stricter than the live map, which a reader can move: no name
 * lies on a mark, and no mark is cut off at the edge.
 */
export class SymbolPlacer {
  private readonly room: Room;
  private readonly locale: string;
  private readonly written: string[] = [];

  constructor(room: Room, locale: string) {
    this.room = room;
    this.locale = locale;
  }

  /** Returns the names that were placed, from the front layer to the back one, each once. */
  names(): readonly string[] {
    return [...new Set(this.written)];
  }

  /** Keeps the room of marks that are drawn in any case, so that also names in front of them keep clear of them. */
  reserve(layer: InkedLayer, features: readonly PlaneFeature[]): void {
    if (layer.spec.type === 'circle') {
      for (const feature of features) this.reserveCircle(layer, feature);
      return;
    }
    if (layer.value('symbol-placement') === 'line' || !isAlways(layer, 'icon')) return;
    for (const feature of features) {
      const [x = 0, y = 0] = feature.paths[0] ?? [];
      const icon = this.iconAt(layer, feature, { x, y, angle: 0 });
      const isFaint = layer.number('icon-opacity', feature) < FAINT;
      if (icon && icon !== 'taken' && icon.markup !== '' && !isFaint) this.room.takeMark(icon.box);
    }
  }

  private reserveCircle(layer: InkedLayer, feature: PlaneFeature): void {
    const [x = 0, y = 0] = feature.paths[0] ?? [];
    const [dx = 0, dy = 0] = layer.value('circle-translate') as readonly number[];
    const half = layer.number('circle-radius', feature) * CIRCLE;
    this.room.takeMark(widen({ left: x + dx, top: y + dy, right: x + dx, bottom: y + dy }, half));
  }

  place(layer: InkedLayer, features: readonly PlaneFeature[]): DrawnSymbols {
    const onLine = layer.value('symbol-placement') === 'line';
    const ordered = features
      .map((feature) => ({ feature, key: layer.number('symbol-sort-key', feature) }))
      .toSorted((a, b) => a.key - b.key);
    const drawn: DrawnSymbols[] = [];
    for (const { feature } of ordered) {
      if (!onLine && feature.type !== POINT) continue;
      const [x = 0, y = 0] = feature.paths[0] ?? [];
      const spots = onLine
        ? spotsAlong(feature, layer.number('symbol-spacing', feature))
        : [{ x, y, angle: 0 }];
      for (const spot of spots) drawn.push(this.placeAt(layer, feature, spot, onLine));
    }
    return {
      icons: drawn.flatMap(({ icons }) => icons),
      dots: drawn.flatMap(({ dots }) => dots),
      texts: drawn.flatMap(({ texts }) => texts),
    };
  }

  private placeAt(
    layer: InkedLayer,
    feature: PlaneFeature,
    spot: Spot,
    isOnLine: boolean,
  ): DrawnSymbols {
    const icon = this.iconAt(layer, feature, spot);
    // Names along lines, as of rivers, are left out.
    const text = isOnLine
      ? undefined
      : this.textAt(layer, feature, spot, icon === 'taken' ? undefined : icon?.box);
    if (icon === 'taken' && layer.value('icon-optional') !== true) return NOTHING;
    const hasLost = text === 'taken' && layer.value('text-optional') !== true;
    if (hasLost && (icon === undefined || !isAlways(layer, 'icon'))) return NOTHING;
    const found = icon === 'taken' ? undefined : icon;
    const name = text === 'taken' ? undefined : text;
    // Visible marks that are drawn in any case have their room already.
    if (found?.markup === '') this.room.takeLine(widen(found.box, found.padding));
    else if (found && !isAlways(layer, 'icon')) this.room.takeMark(widen(found.box, found.padding));
    if (name) {
      this.room.takeName(name.boxes);
      this.written.push(name.text);
    }
    const icons = found && found.markup !== '' ? [found.markup] : [];
    return {
      icons: isAlways(layer, 'icon') ? icons : [],
      dots: isAlways(layer, 'icon') ? [] : icons,
      texts: name ? [{ look: name.look, markup: name.markup }] : [],
    };
  }

  private iconAt(layer: InkedLayer, feature: PlaneFeature, { x, y, angle }: Spot) {
    const id = String(layer.value('icon-image', feature) ?? '');
    const image = id === '' ? undefined : drawImageShapes(id, layer.inks);
    if (!image) return undefined;
    const scale = layer.number('icon-size', feature);
    const side = image.box * scale;
    const top = layer.value('icon-anchor', feature) === 'bottom' ? y - side : y - side / 2;
    const box = { left: x - side / 2, top, right: x + side / 2, bottom: top + side };
    const padding = paddingOf(layer.value('icon-padding', feature));
    const opacity = layer.number('icon-opacity', feature);
    if (image.markup === '' || opacity === 0) return { box, padding, markup: '' };
    if (!this.room.holds(box)) return 'taken';
    if (!isAlways(layer, 'icon') && !this.room.isFree(widen(box, padding))) return 'taken';
    const isTurned = layer.value('icon-rotation-alignment') === 'map' && Math.abs(angle) > 0.5;
    const move = isTurned
      ? `translate(${round(x)} ${round(y)})rotate(${round(angle)})translate(${round(-side / 2)} ${round(-side / 2)})`
      : `translate(${round(box.left)} ${round(box.top)})`;
    const transform = scale === 1 ? move : `${move}scale(${round(scale)})`;
    const own = attributes({ transform, opacity: opacity >= 1 ? undefined : round(opacity) });
    return { box, padding, markup: `<g${own}>${image.markup}</g>` };
  }

  private textAt(layer: InkedLayer, feature: PlaneFeature, { x, y }: Spot, own: Box | undefined) {
    const block = textBlock(layer, feature, this.locale);
    if (!block) return undefined;
    const text = block.lines.map((line) => line.text).join(' ');
    // A port that is a numbered call of a service or voyage is named once.
    if (this.written.some((other) => other !== text && other.replace(/^\d+ /, '') === text)) {
      return 'taken';
    }
    const padding = layer.number('text-padding', feature);
    const places = placesOf(layer, feature)
      .map((place) => ({
        place,
        ...this.boxesOf(block, place, x, y, layer.number('text-rotate', feature)),
      }))
      .filter(({ boxes }) => boxes.every((box) => this.room.holds(box)));
    const firstWhere = (isClear: (box: Box) => boolean) =>
      places.find(({ boxes }) => boxes.every((box) => isClear(widen(box, padding))));
    // What must be named is named even on a line, and what the page is about even on a mark, but never on a name.
    const chosen =
      firstWhere((box) => this.room.isFree(box, own)) ??
      (isAlways(layer, 'text')
        ? firstWhere((box) => this.room.isClearOfMarks(box, own))
        : undefined) ??
      (mayLieOnMarks(layer, feature)
        ? firstWhere((box) => this.room.isClearOfNames(box))
        : undefined);
    if (!chosen) return 'taken';
    const { boxes, left, top, turn, place } = chosen;
    return {
      boxes: boxes.map((box) => widen(box, padding)),
      look: block.look,
      text,
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
}

const NOTHING: DrawnSymbols = { icons: [], dots: [], texts: [] };

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

function placesOf(layer: InkedLayer, feature: PlaneFeature): readonly TextPlace[] {
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
function mayLieOnMarks(layer: InkedLayer, feature: PlaneFeature): boolean {
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

function justifyOf(anchor: string): Justify {
  if (anchor.includes('left')) return 'start';
  return anchor.includes('right') ? 'end' : 'middle';
}

function isAlways(layer: InkedLayer, part: 'icon' | 'text'): boolean {
  return (
    layer.value(`${part}-overlap`) === 'always' || layer.value(`${part}-allow-overlap`) === true
  );
}

function paddingOf(value: unknown): number {
  const values = (value as { readonly values?: readonly number[] } | null)?.values;
  return values?.[0] ?? (typeof value === 'number' ? value : 0);
}
