import type { Precision } from '../domain/project';
import type { ProjectKind, Sector } from '../domain/sector';
import type { ProjectStatus } from '../domain/status';
import { mix, readableOn } from './colour';
import { GLYPHS } from './glyphs';
import { PALETTES, SECTOR_COLOURS, type ThemeName } from './palette';
import type { Shape } from './shape';

/** The properties of a project that determine its symbol. */
export interface SymbolSpec {
  readonly kind: ProjectKind;
  readonly sector: Sector;
  readonly status: ProjectStatus;
  readonly precision: Precision;
}

/** Side of the square in which the symbol is drawn, in the units of its paths. */
export const SYMBOL_BOX = 28;

const CENTRE = SYMBOL_BOX / 2;
const RADIUS = 9.5;
const GLYPH_SCALE = 0.8;

/**
 * Returns the shapes of a symbol from back to front. The colour shows the sector, the glyph the kind, the fill the status
 * (full, half, ring, barred, crossed) and the outline the precision of the position.
 */
export function projectSymbol(look: SymbolSpec, theme: ThemeName): readonly Shape[] {
  const colour = SECTOR_COLOURS[theme][look.sector];
  const background = PALETTES[theme].land;
  const outline = outlineColour(look.sector, theme);
  const opacity = look.status === 'cancelled' ? 0.55 : 1;
  return [
    ...regionDisc(look.precision, colour),
    { d: circle(RADIUS + 1.6), fill: background, opacity: opacity },
    ...statusFill(look.status, colour, background),
    {
      d: circle(RADIUS),
      stroke: outline,
      strokeWidth: 1.5,
      opacity: opacity,
      ...(look.precision === 'site' ? {} : { dash: [2.6, 2] }),
    },
    glyph(look, colour, background, theme),
    ...statusStrokes(look.status, outline),
  ].map((shape) => ({ ...shape, opacity: shape.opacity ?? opacity }));
}

/** Returns the colour of a symbol's outline, which stands out from land and water: of a pale sector a darker one. */
export function outlineColour(sector: Sector, theme: ThemeName): string {
  const colour = SECTOR_COLOURS[theme][sector];
  return theme === 'light' ? mix(colour, '#000000', 0.4) : colour;
}

function regionDisc(precision: Precision, colour: string): Shape[] {
  return precision === 'region' ? [{ d: circle(CENTRE - 0.5), fill: colour, opacity: 0.28 }] : [];
}

function statusFill(status: ProjectStatus, colour: string, background: string): Shape[] {
  if (status === 'operating') return [{ d: circle(RADIUS), fill: colour }];
  if (status === 'completed') {
    return [
      { d: circle(RADIUS), fill: colour },
      { d: circle(RADIUS - 1.9), stroke: background, strokeWidth: 1 },
    ];
  }
  if (status === 'construction') return [{ d: lowerHalf(RADIUS), fill: colour }];
  return [];
}

/** Returns the colour of a glyph that stands on the land's colour. */
export function glyphColour(sector: Sector, theme: ThemeName): string {
  const colour = SECTOR_COLOURS[theme][sector];
  return theme === 'light' ? mix(colour, '#000000', 0.45) : mix(colour, '#ffffff', 0.25);
}

function glyph(
  { kind, sector, status }: SymbolSpec,
  colour: string,
  background: string,
  theme: ThemeName,
) {
  const isFull = status === 'operating' || status === 'completed';
  const offset = CENTRE - (15 * GLYPH_SCALE) / 2;
  const shape: Shape = {
    d: GLYPHS[kind],
    fill: isFull ? readableOn(colour) : glyphColour(sector, theme),
    scale: GLYPH_SCALE,
    offset: [offset, offset],
  };
  return status === 'construction' ? { ...shape, stroke: background, strokeWidth: 2.4 } : shape;
}

function statusStrokes(status: ProjectStatus, colour: string): Shape[] {
  const reach = RADIUS * Math.SQRT1_2;
  const [low, high] = [CENTRE - reach, CENTRE + reach];
  const bar = `M${low} ${high}L${high} ${low}`;
  if (status === 'suspended') return [{ d: bar, stroke: colour, strokeWidth: 1.8 }];
  if (status !== 'cancelled') return [];
  return [{ d: `${bar}M${low} ${low}L${high} ${high}`, stroke: colour, strokeWidth: 1.4 }];
}

function circle(radius: number): string {
  const [left, width] = [CENTRE - radius, 2 * radius];
  return `M${left} ${CENTRE}a${radius} ${radius} 0 1 0 ${width} 0a${radius} ${radius} 0 1 0 ${-width} 0z`;
}

function lowerHalf(radius: number): string {
  return `M${CENTRE - radius} ${CENTRE}a${radius} ${radius} 0 0 0 ${2 * radius} 0z`;
}
