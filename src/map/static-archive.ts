import { type Header, PMTiles, type RangeResponse, SharedPromiseCache, type Source } from 'pmtiles';

/** What to do on a host without range requests: fetch the whole file, or refuse it. */
export type WithoutRanges = 'fetch-whole' | 'refuse';

/** Thrown for a file that is refused because its host does not support range requests. */
export class NoRangesError extends Error {}

/** Returns the tile archive at an address of a static host. Failed requests are not cached. */
export function staticArchive(url: URL, withoutRanges: WithoutRanges = 'fetch-whole'): PMTiles {
  return new PMTiles(new StaticFile(url, withoutRanges), new ArrivalCache());
}

/** A file on a static host. */
class StaticFile implements Source {
  private whole: Promise<ArrayBuffer> | undefined;

  private readonly url: URL;
  private readonly withoutRanges: WithoutRanges;

  constructor(url: URL, withoutRanges: WithoutRanges) {
    this.url = url;
    this.withoutRanges = withoutRanges;
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
          throw this.fault('no answer');
        },
      );
      if (!response.ok || isPage(response)) throw this.fault(`status ${response.status}`);
      if (response.status === 206) {
        if (this.withoutRanges === 'refuse') this.markRange(range);
        return { data: await response.arrayBuffer() };
      }
      if (this.withoutRanges === 'refuse') {
        await response.body?.cancel();
        throw new NoRangesError(`${this.url.pathname}: the host sends no ranges`);
      }
      this.whole ??= this.keepWhole(response);
    }
    return { data: (await this.whole).slice(offset, offset + length) };
  }

  /** Resolves with the whole file. Does not keep a download that breaks off or is aborted. */
  private async keepWhole(response: Response): Promise<ArrayBuffer> {
    try {
      return await response.arrayBuffer();
    } catch {
      this.whole = undefined;
      throw this.fault('download broken off');
    }
  }

  /** Leaves a mark with the range, by which `app/offline` keeps what was seen before it keeps anything. */
  private markRange(range: string): void {
    performance.mark('range-fetched', { detail: { url: this.url.href, range } });
  }

  private fault(what: string): Error {
    return new Error(`${this.url.pathname}: ${what}, wanted map tiles`);
  }
}

/** Caches headers and directories. Drops failed requests, which its base class keeps for ever. */
class ArrivalCache extends SharedPromiseCache {
  override getHeader(source: Source): Promise<Header> {
    return this.untilFailure(super.getHeader(source), source.getKey());
  }

  override getDirectory(
    ...[source, offset, length, header, signal]: Parameters<SharedPromiseCache['getDirectory']>
  ): ReturnType<SharedPromiseCache['getDirectory']> {
    const key = [source.getKey(), header.etag ?? '', offset, length].join('|');
    return this.untilFailure(super.getDirectory(source, offset, length, header, signal), key);
  }

  private async untilFailure<T>(arrival: Promise<T>, key: string): Promise<T> {
    const entry = this.cache.get(key);
    try {
      return await arrival;
    } catch (error) {
      if (this.cache.get(key) === entry) {
        this.cache.delete(key);
        this.pendingFetches.delete(key);
      }
      throw error;
    }
  }
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}
