import type { ExpressionSpecification } from 'maplibre-gl';

/** The one source of the corridor's sea leg, land legs and lines of projects: each source of lines has masks of its tiles drawn in each frame. */
export const LINES = 'lines';

/** Lines that react to the pointer. */
export const SEA_LEG_LINE = 'sea-leg-line';
export const LAND_LEG_LINE = 'land-leg-line';
export const PROJECT_LINE = 'project-line';

/** The kind of a line in the source, by which its layer finds it. */
export type LineKind = 'sea' | 'leg' | 'project';

export const IS_SEA_LEG = isOfKind('sea');
export const IS_LAND_LEG = isOfKind('leg');
export const IS_PROJECT_LINE = isOfKind('project');

function isOfKind(kind: LineKind): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind];
}

/** Returns the id of a line in the source, for its feature state. */
export function lineKey(kind: LineKind, id: string): string {
  return `${kind}/${id}`;
}

/** Name of the global state that says whether the sea leg is highlighted. */
export const IS_SEA_LEG_HOVERED = 'isSeaLegHovered';
