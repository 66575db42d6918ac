import type { RangeResponse, Source } from 'pmtiles';
import { ArchiveFailure, type ArchiveFailureReason } from './archive-failure';

/** Limits that keep the memory of a tab and the traffic of a reader bounded. */
export const PART_LIMITS = {
  /** Bytes of a part: a tile or a directory. */
  partBytes: 4 * 1024 * 1024,
  /** Bytes of all parts that are fetched of an archive while it is open. */
  allBytes: 128 * 1024 * 1024,
  patienceMs: 30_000,
} as const;

/** The port of the frame that fetches. */
export interface PartPort {
  postMessage(request: {
    readonly id: number;
    readonly offset: number;
    readonly length: number;
  }): void;
  onmessage: ((event: MessageEvent<PartAnswer>) => void) | null;
}

/** The answer of the frame, of which only the form is trusted. */
export type PartAnswer =
  | { readonly id: number; readonly buffer: ArrayBuffer }
  | { readonly id: number; readonly reason: 'unreachable' | 'no-parts' | 'too-large' };

/** Parts of a file of another host, fetched by a frame. Every method rejects with an `ArchiveFailure`. */
export class PartSource implements Source {
  private readonly address: string;
  private readonly port: PartPort;
  private readonly limits: typeof PART_LIMITS;
  private readonly waiting = new Map<number, (answer: PartAnswer) => void>();
  private count = 0;
  private size = 0;

  constructor(address: string, port: PartPort, limits: typeof PART_LIMITS = PART_LIMITS) {
    this.address = address;
    this.port = port;
    this.limits = limits;
    port.onmessage = ({ data }) => this.waiting.get(data.id)?.(data);
  }

  getKey(): string {
    return this.address;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const { partBytes, allBytes } = this.limits;
    if (!Number.isSafeInteger(offset + length) || length < 1) throw new ArchiveFailure('damaged');
    if (length > partBytes || this.size + length > allBytes) throw new ArchiveFailure('too-large');
    this.size += length;
    const answer = await this.ask(offset, length);
    if ('reason' in answer) throw new ArchiveFailure(answer.reason);
    this.size -= length - answer.buffer.byteLength;
    return { data: answer.buffer };
  }

  private ask(offset: number, length: number): Promise<PartAnswer> {
    const id = this.count++;
    return new Promise((resolve) => {
      const end = (answer: PartAnswer) => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve(answer);
      };
      const timer = setTimeout(() => end({ id, reason: 'unreachable' }), this.limits.patienceMs);
      this.waiting.set(id, end);
      this.port.postMessage({ id, offset, length });
    });
  }
}

/** Returns why reading failed; what the readers of the format throw says that the archive is damaged. */
export function failureOf(error: unknown): ArchiveFailureReason {
  return error instanceof ArchiveFailure ? error.reason : 'damaged';
}
