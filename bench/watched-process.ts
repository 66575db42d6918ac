import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What a process took from its start to its end. */
export interface Watched {
  readonly seconds: number;
  /** Of all its threads. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

/** How often Linux is asked, and its clock ticks a second. */
const INTERVAL = 100;
const TICKS = 100;

/** Runs a process to its end. Its memory and processor time are those that Linux tells while it runs. Throws if it fails. */
export async function watchProcess(
  command: string,
  words: readonly string[],
  mayExitWith: readonly number[] = [0],
): Promise<Watched> {
  const start = performance.now();
  const child = spawn(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  let [processorSeconds, peakMegabytes] = [0, 0];
  const timer = setInterval(() => {
    const known = askLinux(child);
    if (known) ({ processorSeconds, peakMegabytes } = known);
  }, INTERVAL);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (code === null || !mayExitWith.includes(code)) throw new Error(`${words.join(' ')}: ${code}`);
  return { seconds: (performance.now() - start) / 1000, processorSeconds, peakMegabytes };
}

function askLinux({ pid }: ChildProcess) {
  try {
    // Behind the name in brackets come the state and numbers; the 12th and 13th are ticks in user and kernel.
    const numbers = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const peak = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return undefined;
    return {
      processorSeconds: (Number(numbers[11]) + Number(numbers[12])) / TICKS,
      peakMegabytes: Number(peak) / 1000,
    };
  } catch {
    return undefined;
  }
}
