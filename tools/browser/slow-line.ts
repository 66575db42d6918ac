import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { RunningHost } from './static-server';

export interface Line {
  /** Time of a way there and back, ms. */
  readonly latency: number;
  /** Bits per second from the host to the browser; the other way is as fast as the machine. */
  readonly bitsPerSecond: number;
}

/** A host behind a line that all its connections share; closed with it. */
export interface SlowHost extends RunningHost {
  /** Bytes delivered since the line was opened, with the heads of the answers. */
  bytes(): number;
  /** Milliseconds since anything went over the line in either direction; 0 while something waits for its turn. */
  quietFor(): number;
}

/** What one connection takes before it is the turn of the next: about a packet. */
const PART = 1400;
/** Time between two deliveries, ms. */
const TICK = 5;

/**
 * Puts a line between a browser and a host: a proxy of its bytes that keeps each request back for the latency, and delivers
 * what the host sends at the line's rate, all connections in turn. Opening a connection takes no time. In contrast to the
 * emulation of a browser's tools it holds for workers too. Resolves when it listens.
 */
export async function slowLine(host: RunningHost, line: Line): Promise<SlowHost> {
  const target = new URL(host.url);
  const turns = new Turns(line);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.setNoDelay();
      socket.on('close', () => open.delete(socket));
      // A browser closes what it no longer needs, whatever is still on its way.
      socket.on('error', () => {
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (part) => {
      turns.touch();
      setTimeout(() => far.writable && far.write(part), line.latency);
    });
    near.on('close', () => far.destroy());
    turns.deliver(far, near);
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${target.hostname}:${port}${target.pathname}`,
    bytes: () => turns.bytes,
    quietFor: () => turns.quietFor(),
    close: () =>
      new Promise((resolve) => {
        turns.end();
        for (const socket of open) socket.destroy();
        server.close(() => resolve(host.close()));
      }),
  };
}

/** Delivers what several connections wait for, a part of each in turn. */
class Turns {
  bytes = 0;
  readonly #queues = new Map<Socket, Buffer[]>();
  readonly #timer: NodeJS.Timeout;
  /** Bytes that may be delivered now; below 0 after a part that took more than was left. */
  #allowed = 0;
  #lastTick = performance.now();
  #lastUse = performance.now();

  constructor({ bitsPerSecond }: Line) {
    this.#timer = setInterval(() => this.#tick(bitsPerSecond / 8000), TICK);
  }

  /** Notes that something has gone over the line. */
  touch(): void {
    this.#lastUse = performance.now();
  }

  quietFor(): number {
    return this.#queues.size > 0 ? 0 : performance.now() - this.#lastUse;
  }

  end(): void {
    clearInterval(this.#timer);
  }

  /** Takes what one socket receives to another, in its turn, and ends the one after the other. */
  deliver(from: Socket, to: Socket): void {
    from.on('data', (content) => {
      const queue = this.#queues.get(to) ?? [];
      for (let at = 0; at < content.length; at += PART) queue.push(content.subarray(at, at + PART));
      this.#queues.set(to, queue);
    });
    from.on('end', () => {
      const end = () => (this.#queues.has(to) ? setTimeout(end, TICK) : to.end());
      end();
    });
    to.on('close', () => this.#queues.delete(to));
  }

  #tick(bytesPerMs: number): void {
    const now = performance.now();
    // An idle line saves nothing up for later.
    this.#allowed = this.#queues.size > 0 ? this.#allowed + (now - this.#lastTick) * bytesPerMs : 0;
    this.#lastTick = now;
    while (this.#allowed > 0 && this.#queues.size > 0) {
      // A map keeps its order of insertion, so that a connection that goes to the end waits for all others.
      const [[to, queue] = []] = this.#queues;
      if (!to || !queue) return;
      this.#queues.delete(to);
      const part = queue.shift();
      if (queue.length > 0) this.#queues.set(to, queue);
      if (part === undefined) continue;
      if (to.writable) to.write(part);
      this.#allowed -= part.length;
      this.bytes += part.length;
      this.touch();
    }
  }
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
