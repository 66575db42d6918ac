import { element, type XmlNode, xmlText } from '../xml';
import { type MeasureText, wrapText } from './wrap-text';

/** A mark of a legend as SVG. */
export interface SheetSymbol {
  readonly markup: XmlNode;
  readonly width: number;
  readonly height: number;
}

/** A part of a legend: a mark with its name, or words alone. */
export interface SheetEntry {
  readonly label: string;
  readonly symbol?: SheetSymbol;
  readonly isHeading?: boolean;
}

export interface SheetColours {
  readonly paper: string;
  readonly ink: string;
  readonly softInk: string;
}

/** What stands round a drawing. */
export interface SheetParts {
  readonly width: number;
  readonly title: string;
  readonly legend: readonly SheetEntry[];
  /** Notes, sources, licence and date, each a paragraph. */
  readonly lines: readonly string[];
  readonly colours: SheetColours;
  readonly measure: MeasureText;
  /** Whether the drawing reaches the edges, as a map does. */
  readonly isFullWidth?: boolean;
}

/** A place on a sheet in CSS pixels. */
export interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet laid out round the place of its drawing. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly box: SheetBox;
  /** What stands above and below the drawing. */
  readonly frame: XmlNode;
  /** How many entries of the legend have no room. */
  readonly leftOut: number;
}

const MARGIN = 16;
const GAP = 8;
const TITLE = { size: 18, line: 24 };
const TEXT = { size: 12, line: 17 };
const ENTRY = { line: 26, symbol: 36, gap: 18 };

/** Largest share of a picture's height for what stands below the drawing. */
const FOOT_SHARE = 0.5;

/** The fonts of the atlas, with others for readers of a file who do not have them. */
export const SHEET_FONTS = 'Noto Sans, Noto Sans SC, system-ui, Segoe UI, Helvetica, sans-serif';

/** Lays out a sheet of a given height, of which the drawing takes what is left, or `most` of it; entries of the legend for which there is no room are left out. */
export function fixedSheet(parts: SheetParts, height: number, most = height): Sheet {
  const head = layHead(parts);
  let entries = parts.legend;
  let foot = layFoot(parts, entries);
  while (foot.height > height * FOOT_SHARE && entries.length > 0) {
    entries = entries.slice(0, -1);
    foot = layFoot(parts, entries);
  }
  const drawn = Math.min(most, Math.max(1, height - head.height - foot.height));
  // A drawing that was made lower leaves blank paper at the foot.
  foot = { ...foot, height: height - head.height - drawn };
  return join(parts, head, foot, { drawn, leftOut: parts.legend.length - entries.length });
}

/** Lays out a sheet round a drawing of a given height. */
export function sheetRound(parts: SheetParts, drawn: number): Sheet {
  return join(parts, layHead(parts), layFoot(parts, parts.legend), { drawn, leftOut: 0 });
}

/** Returns a sheet as an SVG document: its ground, the drawing in its place, and what stands round it. */
export function sheetSvg(
  { width, height, box, frame }: Sheet,
  { paper }: SheetColours,
  { drawing, defs = '' }: { readonly drawing: XmlNode; readonly defs?: XmlNode },
): string {
  const view = `0 0 ${width} ${height}`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      ...{ width, height, viewBox: view, 'font-family': SHEET_FONTS },
    },
    defs,
    // The drawing may be left out, for what lies beneath to be seen.
    drawing === '' ? '' : element('rect', { width, height, fill: paper }),
    drawing === ''
      ? ''
      : element(
          'svg',
          { ...box, viewBox: `0 0 ${box.width} ${box.height}`, overflow: 'hidden' },
          drawing,
        ),
    frame,
  );
}

interface Band {
  readonly height: number;
  /** With y counted from the top of the band. */
  readonly markup: XmlNode;
}

function join(
  { width, colours, isFullWidth }: SheetParts,
  head: Band,
  foot: Band,
  { drawn, leftOut }: { readonly drawn: number; readonly leftOut: number },
): Sheet {
  const height = Math.round(head.height + drawn + foot.height);
  const margin = isFullWidth ? 0 : MARGIN;
  const under = head.height + drawn;
  const band = (y: number, { height: tall, markup }: Band) =>
    element('rect', { x: 0, y, width, height: tall, fill: colours.paper }) +
    element('g', { transform: `translate(0 ${y})` }, markup);
  return {
    ...{ width, height, leftOut },
    box: { x: margin, y: head.height, width: width - 2 * margin, height: drawn },
    frame: band(0, head) + band(under, foot),
  };
}

function layHead({ title, width, colours, measure }: SheetParts): Band {
  const lines = wrapText(title, width - 2 * MARGIN, (text) => measure(text, TITLE.size, true));
  const height = lines.length === 0 ? 0 : Math.ceil(MARGIN + lines.length * TITLE.line + GAP);
  const markup = lines.map((line, i) =>
    textAt(MARGIN, MARGIN + TITLE.size + i * TITLE.line, line, {
      ...{ size: TITLE.size, fill: colours.ink, isBold: true },
    }),
  );
  return { height, markup: markup.join('') };
}

function layFoot(parts: SheetParts, entries: readonly SheetEntry[]): Band {
  const { width, lines, colours, measure } = parts;
  const legend = layLegend(parts, entries);
  const wrapped = lines.flatMap((line) =>
    wrapText(line, width - 2 * MARGIN, (text) => measure(text, TEXT.size, false)),
  );
  const top = legend.height + GAP;
  const text = wrapped.map((line, i) =>
    textAt(MARGIN, top + TEXT.size + i * TEXT.line, line, {
      ...{ size: TEXT.size, fill: colours.softInk, isBold: false },
    }),
  );
  const height = Math.ceil(top + wrapped.length * TEXT.line + GAP + 4);
  return { height, markup: legend.markup + text.join('') };
}

/** Lets entries flow from left to right; words alone and headings begin a line. */
function layLegend({ width, colours, measure }: SheetParts, entries: readonly SheetEntry[]): Band {
  const room = width - 2 * MARGIN;
  let [x, y] = [0, entries.length > 0 ? GAP : 0];
  let [line, markup] = [0, ''];
  const startLine = () => {
    if (x > 0) y += line;
    [x, line] = [0, 0];
  };
  for (const { label, symbol, isHeading = false } of entries) {
    const isWords = symbol === undefined;
    const indent = isWords ? 0 : ENTRY.symbol;
    const size = TEXT.size;
    const rows = wrapText(label, room - indent, (text) => measure(text, size, isHeading));
    const wide = indent + Math.max(0, ...rows.map((row) => measure(row, size, isHeading)));
    if (isWords || x + wide > room) startLine();
    const tall = Math.max(isWords ? TEXT.line + 4 : ENTRY.line, rows.length * TEXT.line);
    const left = MARGIN + x;
    if (symbol) markup += symbolAt(symbol, left, y + tall / 2);
    rows.forEach((row, i) => {
      const middle = y + tall / 2 + (i - (rows.length - 1) / 2) * TEXT.line;
      markup += textAt(left + indent, middle + size * 0.36, row, {
        ...{ size, fill: isWords && !isHeading ? colours.softInk : colours.ink, isBold: isHeading },
      });
    });
    x += wide + ENTRY.gap;
    line = Math.max(line, tall);
    if (isWords) startLine();
  }
  startLine();
  return { height: y, markup };
}

function symbolAt({ markup, width, height }: SheetSymbol, left: number, middle: number): XmlNode {
  const x = left + (ENTRY.symbol - 8 - width) / 2;
  return element('g', { transform: `translate(${x} ${middle - height / 2})` }, markup);
}

function textAt(
  x: number,
  y: number,
  text: string,
  {
    size,
    fill,
    isBold,
  }: { readonly size: number; readonly fill: string; readonly isBold: boolean },
): XmlNode {
  const weight = isBold ? { 'font-weight': 600 } : {};
  return element('text', { x, y, 'font-size': size, fill, ...weight }, xmlText(text));
}

/** Returns the bar of a scale as it lies on a map, with its lower left corner at a place. */
export function scaleMark(
  { x, y }: { readonly x: number; readonly y: number },
  { text, length }: { readonly text: string; readonly length: number },
  { colours: { paper, ink }, measure }: Pick<SheetParts, 'colours' | 'measure'>,
): XmlNode {
  const size = 11;
  const width = Math.max(length, measure(text, size, false)) + 16;
  return element(
    'g',
    { transform: `translate(${x} ${y - 34})` },
    element('rect', { width, height: 34, rx: 4, fill: paper, 'fill-opacity': 0.85 }),
    textAt(8, 14, text, { size, fill: ink, isBold: false }),
    element('path', {
      d: `M8 20v6h${length}v-6`,
      ...{ fill: 'none', stroke: ink, 'stroke-width': 1.5 },
    }),
  );
}
