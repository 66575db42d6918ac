import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { staticArchive } from './static-archive';

/**
 * Makes the archive readable as `pmtiles://<url>` and returns that address. MapLibre asks for tiles,
 * the archive is asked for the ranges of bytes they lie in.
 */
export function serveArchive(url: URL): string {
  const protocol = new Protocol();
  protocol.add(staticArchive(url));
  addProtocol('pmtiles', protocol.tile);
  return `pmtiles://${url.href}`;
}
