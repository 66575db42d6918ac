import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The words that run the command, without a shell. */
export const COMMAND = [process.execPath, '--import', 'tsx', 'scripts/route/route.ts'] as const;

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export function startCommand(words: readonly string[]): ChildProcess {
  const [node, ...first] = COMMAND;
  return spawn(node, [...first, ...words], { cwd: ROOT });
}

/** Runs the command with a text as its standard input. */
export async function runCommand(words: readonly string[], input = ''): Promise<Finished> {
  const child = startCommand(words);
  child.stdin?.end(input);
  return finish(child);
}

/** Resolves when a process has ended, with what it wrote. */
export async function finish(child: ChildProcess): Promise<Finished> {
  let [out, error] = ['', ''];
  child.stdout?.on('data', (part) => (out += part));
  child.stderr?.on('data', (part) => (error += part));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, error };
}
