/** What a style layer draws of one of the reader's own layers. */
export type OwnPart = 'point' | 'line' | 'outline' | 'area';

/** Returns the id of the style layer that draws a part of one of the reader's own layers. */
export function ownLayerId(part: OwnPart, id: string): string {
  return `own-data-${part}-${id}`;
}

/** Returns which part of which own layer a style layer draws; undefined for other style layers. */
export function parseOwnLayerId(
  styleLayer: string,
): { readonly part: OwnPart; readonly id: string } | undefined {
  const [, part, id] = /^own-data-(point|line|outline|area)-(.+)$/.exec(styleLayer) ?? [];
  return id === undefined ? undefined : { part: part as OwnPart, id };
}

/** Scheme of the addresses by which the map fetches tiles of own layers: `own-data://<id>/<revision>/<z>/<x>/<y>`. */
export const OWN_SCHEME = 'own-data';

/** Returns the id of the source of one of the reader's own layers. */
export function ownSourceId(id: string): string {
  return `own-${id}`;
}

/** Returns the id of the layer that a source is of; undefined for other sources. */
export function parseOwnSourceId(source: string): string | undefined {
  return source.startsWith('own-') ? source.slice('own-'.length) : undefined;
}
