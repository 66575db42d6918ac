import { Formatted } from '@maplibre/maplibre-gl-style-spec';
import { escapeXml } from './escape-xml';
import { attributes, type InkedLayer, round } from './inked-layer';
import { lineWidth, type TextLook, wrapText } from './measure-text';
import type { PlaneFeature } from './plane-feature';

/** The text of a symbol, in lines. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Attributes that all its lines share, so that neighbours of the same look can share a group. */
  readonly look: string;
}

interface TextLine {
  readonly text: string;
  readonly look: TextLook;
  readonly width: number;
}

const LINE_HEIGHT = 1.2;
/** Distance of the baseline from the middle of a line, in em: half the height of a capital. */
const BASELINE = 0.36;

/** Returns the text of a feature in a symbol layer; undefined if it has none. */
export function textBlock(
  layer: InkedLayer,
  feature: PlaneFeature,
  locale: string,
): TextBlock | undefined {
  const field = layer.value('text-field', feature);
  const sections =
    field instanceof Formatted
      ? field.sections.map(({ text, scale, fontStack }) => ({ text, scale: scale ?? 1, fontStack }))
      : [{ text: String(field ?? ''), scale: 1, fontStack: null }];
  if (sections.every(({ text }) => text.trim() === '')) return undefined;
  const size = layer.number('text-size', feature);
  const font = String(layer.value('text-font', feature));
  const spacing = layer.number('text-letter-spacing', feature);
  const most = layer.number('text-max-width', feature) * size;
  const isUpper = layer.value('text-transform', feature) === 'uppercase';
  const lines = sections.flatMap(({ text, scale, fontStack }) => {
    const face = fontStack ?? font;
    const look = { size: size * scale, isBold: face.includes('Bold'), spacing };
    const written = isUpper ? text.toLocaleUpperCase(locale) : text;
    return wrapText(written.replace(/^\n/, ''), look, most)
      .filter((line) => line !== '')
      .map((line) => ({ text: line, look, width: lineWidth(line, look) }));
  });
  const ink = layer.ink('text-color', 'text-opacity', feature);
  const halo = layer.ink('text-halo-color', 'text-opacity', feature);
  const haloWidth = layer.number('text-halo-width', feature);
  return {
    lines,
    size,
    width: Math.max(...lines.map(({ width }) => width)),
    height: lines.reduce((sum, { look }) => sum + look.size * LINE_HEIGHT, 0),
    look: attributes({
      fill: ink.colour,
      opacity: ink.opacity >= 1 ? undefined : round(ink.opacity),
      ...(haloWidth > 0 && { stroke: halo.colour, 'stroke-width': round(haloWidth * 2) }),
      'font-size': round(size),
      'font-weight': font.includes('Bold') ? 600 : undefined,
      // Han characters have no italics.
      'font-style':
        font.includes('Italic') && !/\p{sc=Han}/u.test(lines[0]?.text ?? '') ? 'italic' : undefined,
      'letter-spacing': spacing === 0 ? undefined : round(spacing * size),
    }),
  };
}

export type Justify = 'start' | 'middle' | 'end';

/** Returns the lines of a text as SVG: the box of the text begins at x and y. */
export function writeText(
  { lines, width, size }: TextBlock,
  x: number,
  y: number,
  justify: Justify,
  turn?: string,
): string {
  const at = round(x + { start: 0, middle: width / 2, end: width }[justify]);
  let top = y;
  const written = lines.map((line, i) => {
    const { look } = line;
    const baseline = round(top + look.size * (LINE_HEIGHT / 2 + BASELINE));
    top += look.size * LINE_HEIGHT;
    const own = attributes({
      'font-size': look.size === size ? undefined : round(look.size),
      'font-weight': look.size === size ? undefined : look.isBold ? 600 : 400,
    });
    return { baseline, own, text: escapeXml(line.text), i };
  });
  const anchor = justify === 'start' ? undefined : justify;
  const [first] = written;
  if (first && written.length === 1) {
    return `<text${attributes({ x: at, y: first.baseline, 'text-anchor': anchor, transform: turn })}${first.own}>${first.text}</text>`;
  }
  const spans = written.map(
    ({ baseline, own, text }) => `<tspan x="${at}" y="${baseline}"${own}>${text}</tspan>`,
  );
  return `<text${attributes({ 'text-anchor': anchor, transform: turn })}>${spans.join('')}</text>`;
}
