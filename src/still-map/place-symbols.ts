import { type Box, widen } from './clip-path';
import { drawImageShapes } from './draw-image-shapes';
import { attributes, type InkedLayer, round } from './inked-layer';
import { type Spot, spotsAlong } from './line-spots';
import { type PlaneFeature, POINT } from './plane-feature';
import type { Room } from './room';
import { type TextBlock, textBlock, writeText } from './text-block';
import { isAlways, justifyOf, mayLieOnMarks, placesOf, type TextPlace } from './text-places';

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

function paddingOf(value: unknown): number {
  const values = (value as { readonly values?: readonly number[] } | null)?.values;
  return values?.[0] ?? (typeof value === 'number' ? value : 0);
}
