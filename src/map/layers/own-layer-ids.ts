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

const FOREIGN = 'foreign-';

/** Returns the id of the style layer that draws a part of a layer, by its number, of an archive of another host. */
export function foreignLayerId(part: OwnPart, layer: number): string {
  return ownLayerId(part, `${FOREIGN}${layer}`);
}

/** Returns whether an id of `parseOwnLayerId` is that of a layer of an archive of another host. */
export function isForeignId(id: string): boolean {
  return id.startsWith(FOREIGN);
}

/** The source of an archive of another host, and the scheme of its addresses: `foreign-tiles://<address>/<z>/<x>/<y>`. */
export const FOREIGN_SOURCE = 'foreign-tiles';
export const FOREIGN_SCHEME = 'foreign-tiles';

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
