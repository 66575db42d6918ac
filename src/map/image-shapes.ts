import { SECTORS, type Sector } from '../domain/sector';
import { PALETTES, SECTOR_COLOURS, type ThemeName } from '../symbols/palette';
import { projectSymbol, SYMBOL_BOX } from '../symbols/project-symbol';
import type { Shape } from '../symbols/shape';
import { type ImageRequest, parseImageId } from './image-ids';
import { clusterWidth } from './marks/mark-size';

/** An image of the style: its shapes from back to front, in a square of so many CSS pixels. */
export interface ImageShapes {
  readonly shapes: readonly Shape[];
  readonly box: number;
}

/** Returns the shapes of an image id of the style. Returns undefined for an unknown id. */
export function imageShapes(id: string): ImageShapes | undefined {
  if (id === 'chevron/light') return { shapes: chevron('light', 'corridor'), box: 14 };
  if (id === 'chevron/dark') return { shapes: chevron('dark', 'corridor'), box: 14 };
  if (id.startsWith('flow/')) return { shapes: flowChevron(id), box: 14 };
  if (id === 'pin/light') return { shapes: pin('light'), box: PIN_BOX };
  if (id === 'pin/dark') return { shapes: pin('dark'), box: PIN_BOX };
  if (id === 'closed/light') return { shapes: cross('light'), box: CROSS_BOX };
  if (id === 'closed/dark') return { shapes: cross('dark'), box: CROSS_BOX };
  if (id.startsWith('ring/')) return ringOfPlace(id);
  if (id === 'clearance') return { shapes: [], box: 8 };
  if (id === 'city-dot') return { shapes: CITY_DOT, box: 8 };
  const request = parseImageId(id);
  return request && shapesOfRequest(request);
}

function shapesOfRequest(request: ImageRequest): ImageShapes {
  return request.image === 'project'
    ? { shapes: projectSymbol(request.look, request.theme), box: SYMBOL_BOX }
    : { shapes: ring(request.counts, request.theme), box: clusterBox(request.counts) };
}

/** Returns an arrow head for a line, with a casing for contrast. */
function chevron(theme: ThemeName, tone: 'corridor' | 'flow' | 'flowBack'): readonly Shape[] {
  const { [tone]: fill, casing } = PALETTES[theme];
  return [{ d: 'M3 1.5L12 7L3 12.5L5.2 7z', fill, stroke: casing, strokeWidth: 2 }];
}

/** Returns the arrow head of a flow of trade, by its image id: `flow/light/back`. */
function flowChevron(id: string): readonly Shape[] {
  const [, theme, direction] = id.split('/');
  return chevron(theme === 'dark' ? 'dark' : 'light', direction === 'back' ? 'flowBack' : 'flow');
}

const PIN_BOX = 34;

/** Returns a pin whose tip is at the middle of the bottom edge, with a casing for contrast. */
function pin(theme: ThemeName): readonly Shape[] {
  const { corridor, casing } = PALETTES[theme];
  return [
    {
      d: 'M17 33C15 27 7 21 7 12.5a10 10 0 0 1 20 0C27 21 19 27 17 33zM17 8.5a4 4 0 1 0 0 8a4 4 0 1 0 0 -8z',
      fill: corridor,
      stroke: casing,
      strokeWidth: 2.5,
    },
  ];
}

/** The rings of places: radius of the middle of the line and its width in CSS pixels, and the colours. */
const RINGS: Readonly<
  Record<
    string,
    { radius: number; width: number; fill: 'land' | 'water'; line: 'corridor' | 'ink' }
  >
> = {
  terminal: { radius: 8.5, width: 3, fill: 'land', line: 'corridor' },
  stop: { radius: 6.75, width: 2.5, fill: 'land', line: 'corridor' },
  port: { radius: 5.3, width: 1.6, fill: 'land', line: 'ink' },
  passage: { radius: 6.6, width: 1.2, fill: 'water', line: 'ink' },
};

/** Returns the ring of a place by its image id, `ring/light/terminal`; undefined for an unknown one. */
function ringOfPlace(id: string): ImageShapes | undefined {
  const [, theme, kind = ''] = id.split('/');
  const look = RINGS[kind];
  if (!look) return undefined;
  const palette = PALETTES[theme === 'dark' ? 'dark' : 'light'];
  const box = Math.ceil(2 * look.radius + look.width + 1);
  const d = arc(box / 2, look.radius, 0, 1);
  const [fill, stroke] = [palette[look.fill], palette[look.line]];
  return {
    shapes: [
      { d, fill },
      { d, stroke, strokeWidth: look.width },
    ],
    box,
  };
}

const CROSS_BOX = 18;

/** Returns the mark of a closed passage: a cross on a dark disc. */
function cross(theme: ThemeName): readonly Shape[] {
  const { ink, land, casing } = PALETTES[theme];
  return [
    { d: 'M1 9a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z', fill: casing },
    { d: 'M2.2 9a6.8 6.8 0 1 0 13.6 0a6.8 6.8 0 1 0 -13.6 0z', fill: ink },
    { d: 'M6.2 6.2L11.8 11.8M11.8 6.2L6.2 11.8', stroke: land, strokeWidth: 1.8 },
  ];
}

const CITY_DOT: readonly Shape[] = [
  { d: 'M1.5 4a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z', fill: '#8a8378' },
];

function clusterBox(counts: Readonly<Record<Sector, number>>): number {
  return clusterWidth(Object.values(counts).reduce((sum, count) => sum + count, 0));
}

/** Returns a ring divided by sector in the order of SECTORS, clockwise from the top. */
function ring(counts: Readonly<Record<Sector, number>>, theme: ThemeName): readonly Shape[] {
  const centre = clusterBox(counts) / 2;
  const radius = centre - 3.5;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let turn = 0;
  const arcs = SECTORS.filter((sector) => counts[sector] > 0).map((sector): Shape => {
    const start = turn;
    turn += counts[sector] / total;
    return {
      d: arc(centre, radius, start, turn),
      stroke: SECTOR_COLOURS[theme][sector],
      strokeWidth: 4,
    };
  });
  // The edge stands out from land and water, which the colours of some sectors do not.
  const edge = { d: arc(centre, radius + 2.5, 0, 1), stroke: PALETTES[theme].comparison };
  return [
    { d: arc(centre, radius + 3, 0, 1), fill: PALETTES[theme].land },
    ...arcs,
    { ...edge, strokeWidth: 1 },
  ];
}

/** Returns the path of an arc from `start` to `end`, in turns clockwise from the top. */
function arc(centre: number, radius: number, start: number, end: number): string {
  const steps = Math.max(2, Math.ceil((end - start) * 24));
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = 2 * Math.PI * (start + ((end - start) * i) / steps) - Math.PI / 2;
    return `${(centre + radius * Math.cos(angle)).toFixed(2)} ${(centre + radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}`;
}
