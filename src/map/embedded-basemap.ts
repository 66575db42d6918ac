import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { staticArchive } from './static-archive';

/**
 * Registers the archive for MapLibre and returns its address, `pmtiles://<url>`. The protocol reads each tile as a range
 * of bytes of the archive.
 */
export function serveArchive(url: URL): string {
  const protocol = new Protocol();
  protocol.add(staticArchive(url));
  addProtocol('pmtiles', protocol.tile);
  return `pmtiles://${url.href}`;
}
