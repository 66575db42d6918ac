import { createRequire } from 'node:module';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { CorridorMap } from '../../../src/domain/corridor';
import type { Position } from '../../../src/geo/position';
import { PALETTES } from '../../../src/symbols/palette';
import { projectSymbol, SYMBOL_BOX, type SymbolSpec } from '../../../src/symbols/project-symbol';
import { pathOf } from '../../../src/symbols/shape';

/** What the map of a card shows besides the ground and the corridor. */
export interface CardMap {
  /** What is in the frame: the thing itself, or the ends of what is shown. Unwrapped. */
  readonly around: readonly Position[];
  readonly symbol?: SymbolSpec;
}

/** Degrees of longitude that a map shows at least. */
const LEAST_SPAN = 26;

/** Returns a function that draws maps of a size in pixels as SVG. */
export function mapDrawer(
  { seaLeg, ports }: CorridorMap,
  { width, height }: { readonly width: number; readonly height: number },
): (map: CardMap) => string {
  const land = landRings();
  const { water, land: ground, coast, corridor, casing } = PALETTES.light;
  return ({ around, symbol }) => {
    const longitudes = around.map(([lon]) => lon);
    const latitudes = around.map(([, lat]) => mercator(lat));
    const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
    const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
    const span = Math.max(
      (east - west) * 1.2,
      (north - south) * 1.2 * (width / height),
      LEAST_SPAN,
    );
    const project = ([lon, lat]: Position): string => {
      const x = width / 2 + ((lon - (west + east) / 2) / span) * width;
      const y = height / 2 - ((mercator(lat) - (south + north) / 2) / span) * width;
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    };
    const pathThrough = (positions: readonly Position[], offset = 0) =>
      `M${positions.map(([lon, lat]) => project([lon + offset, lat])).join('L')}`;
    const shore = [-360, 0, 360]
      .flatMap((offset) => land.map((ring) => `${pathThrough(ring, offset)}Z`))
      .join('');
    const line = pathThrough(seaLeg.waypoints);
    const dots = ports
      .filter(({ role }) => role === 'terminal')
      .flatMap(({ position: [lon, lat] }) =>
        [-360, 0].map((offset) => project([lon + offset, lat])),
      )
      .map(
        (at) =>
          `<circle transform="translate(${at})" r="9" fill="${casing}" stroke="${corridor}" stroke-width="5"/>`,
      );
    const middle = project(around[0] ?? [0, 0]);
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
      `<rect width="${width}" height="${height}" fill="${water}"/>`,
      `<path d="${shore}" fill="${ground}" stroke="${coast}" stroke-width="1.5" shape-rendering="crispEdges"/>`,
      `<path d="${line}" fill="none" stroke="${casing}" stroke-width="10"/>`,
      `<path d="${line}" fill="none" stroke="${corridor}" stroke-width="6"/>`,
      ...dots,
      ...(symbol ? [symbolAt(symbol, middle)] : []),
      '</svg>',
    ].join('');
  };
}

/** Returns the rings of the land of Natural Earth 1:110m. */
function landRings(): readonly (readonly Position[])[] {
  const topology = createRequire(import.meta.url)('world-atlas/land-110m.json');
  const { features } = feature(topology, topology.objects.land) as unknown as {
    readonly features: readonly { readonly geometry: MultiPolygon }[];
  };
  const rings = features.flatMap(({ geometry }) => geometry.coordinates.flat());
  return rings.map((ring) => unwrapped(ring as unknown as Position[])).filter(isClosed);
}

/** Returns positions whose longitudes never jump across 180 degrees. */
function unwrapped(ring: readonly Position[]): readonly Position[] {
  let turns = 0;
  return ring.map(([lon, lat], i) => {
    const step = lon - (ring[i - 1]?.[0] ?? lon);
    if (Math.abs(step) > 180) turns -= Math.sign(step) * 360;
    return [lon + turns, lat];
  });
}

/** Returns whether a ring ends where it begins; that of Antarctica goes round the world. */
function isClosed(ring: readonly Position[]): boolean {
  return ring[0]?.[0] === ring.at(-1)?.[0];
}

/** Returns the northing of a latitude in degrees at the equator. */
function mercator(latitude: number): number {
  const clamped = Math.min(Math.max(latitude, -80), 80);
  return (Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360)) * 180) / Math.PI;
}

function symbolAt(symbol: SymbolSpec, at: string): string {
  const size = 112;
  const shapes = projectSymbol(symbol, 'light').map(pathOf).join('');
  const half = SYMBOL_BOX / 2;
  return `<g transform="translate(${at}) scale(${size / SYMBOL_BOX}) translate(${-half} ${-half})">${shapes}</g>`;
}
