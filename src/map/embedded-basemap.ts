import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';

/**
 * Makes the archive readable as `pmtiles://<url>` and gives that address. MapLibre asks for tiles,
 * the archive is asked for the ranges of bytes they lie in.
 */
export function serveArchive(url: URL): string {
  const protocol = new Protocol();
  protocol.add(new PMTiles(new StaticFile(url)));
  addProtocol('pmtiles', protocol.tile);
  return `pmtiles://${url.href}`;
}

/** A file on a static host. Where the host knows no ranges, the whole file is fetched, once. */
class StaticFile implements Source {
  private whole: Promise<ArrayBuffer> | undefined;

  private readonly url: URL;

  constructor(url: URL) {
    this.url = url;
  }

  getKey(): string {
    return this.url.href;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (!this.whole) {
      const range = `bytes=${offset}-${offset + length - 1}`;
      const response = await fetch(this.url, { headers: { range }, signal: signal ?? null }).catch(
        (error: unknown) => {
          if (signal?.aborted) throw error;
          throw new Error(`${this.url.pathname}: no answer, wanted map tiles`);
        },
      );
      if (!response.ok || isPage(response)) {
        throw new Error(`${this.url.pathname}: status ${response.status}, wanted map tiles`);
      }
      if (response.status === 206) return { data: await response.arrayBuffer() };
      this.whole ??= response.arrayBuffer();
    }
    return { data: (await this.whole).slice(offset, offset + length) };
  }
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}
