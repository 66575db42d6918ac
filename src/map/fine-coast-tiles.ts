import type { PMTiles } from 'pmtiles';
import { NoRangesError } from './static-archive';

/** What a map does when tiles of the fine coast fail and come back. */
export interface FineCoastMap {
  /** Asks for these tiles again if they are in view. */
  reload(tiles: readonly TileAddress[]): void;
  /** Tells the reader that the coast is drawn without detail, or no longer is. */
  tell(isMissing: boolean): void;
}

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

type TileArchive = Pick<PMTiles, 'getZxy'>;

interface Failure {
  readonly tile: TileAddress;
  readonly round: number;
}

/** Waits before failed tiles are asked for again, milliseconds: twice as long each time. */
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 64_000;

/** Returns the bytes of a tile without content: new ones each time, since the map hands them over to its worker. */
const nothing = () => new ArrayBuffer(0);

/**
 * Tiles of the fine coast. A tile that fails leaves the basemap as it is and is asked for again, soon and then more rarely;
 * the reader is told when that fails too. On a host without ranges there are no tiles, and only the console says so.
 */
export class FineCoastTiles {
  private readonly archive: TileArchive;
  private readonly map: FineCoastMap;
  private isRefused = false;
  private readonly failures = new Map<string, Failure>();
  private round = 0;
  private wait = FIRST_WAIT;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isMissing = false;

  constructor(archive: TileArchive, map: FineCoastMap) {
    this.archive = archive;
    this.map = map;
  }

  /** Resolves with a tile's bytes; none where the basemap needs no detail. Rejects if the tile cannot be fetched. */
  async fetch(tile: TileAddress, signal: AbortSignal): Promise<ArrayBuffer> {
    if (this.isRefused) return nothing();
    const key = keyOf(tile);
    try {
      const found = await this.archive.getZxy(tile.z, tile.x, tile.y, signal);
      this.failures.delete(key);
      if (this.failures.size === 0) this.recover();
      return found?.data ?? nothing();
    } catch (error) {
      if (error instanceof NoRangesError) {
        if (!this.isRefused) console.info(`${error.message}; the coast is drawn without detail`);
        this.isRefused = true;
        return nothing();
      }
      if (!signal.aborted) this.fail(tile);
      throw error;
    }
  }

  /** Asks for failed tiles again. Forgets those that the map did not ask for in the last round: they are out of view. */
  retry(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const [key, { round }] of this.failures) {
      if (round < this.round) this.failures.delete(key);
    }
    this.round++;
    if (this.failures.size === 0) this.recover();
    else this.map.reload([...this.failures.values()].map(({ tile }) => tile));
    // A tile that is out of view is not asked for, and so does not start the next round.
    if (this.failures.size > 0) this.retryLater();
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private fail(tile: TileAddress): void {
    this.failures.set(keyOf(tile), { tile, round: this.round });
    if (this.round > 0 && !this.isMissing) {
      this.isMissing = true;
      this.map.tell(true);
    }
    this.retryLater();
  }

  private retryLater(): void {
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => this.retry(), this.wait);
    this.wait = Math.min(2 * this.wait, LONGEST_WAIT);
  }

  private recover(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.round = 0;
    this.wait = FIRST_WAIT;
    if (!this.isMissing) return;
    this.isMissing = false;
    this.map.tell(false);
  }
}

function keyOf({ z, x, y }: TileAddress): string {
  return `${z}/${x}/${y}`;
}
