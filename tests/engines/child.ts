import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const START_MS = 30_000;
const STOP_MS = 5_000;

/** Returns the first program that can be run. A bare name is looked up in PATH. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

/**
 * Starts a program and resolves with what a pattern captures in its output. `channel` is the file descriptor that
 * is read. Rejects if the program ends first, or if the pattern does not occur within 30 s.
 */
export async function startAndRead(
  command: string,
  args: readonly string[],
  { channel, pattern, env = {} }: { channel: 1 | 2 | 3; pattern: RegExp; env?: NodeJS.ProcessEnv },
): Promise<{ child: ChildProcess; match: string }> {
  const child = start(command, args, env, channel);
  const stream = child.stdio[channel];
  let output = '';
  const match = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${command} ${why}: ${output.trim()}`));
    const timer = setTimeout(() => fail(`printed nothing for ${START_MS} ms`), START_MS);
    child.once('error', reject);
    child.once('exit', (code) => fail(`ended with ${code}`));
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = pattern.exec(output)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  }).catch(async (error: unknown) => {
    await stop(child);
    throw error;
  });
  child.removeAllListeners('exit');
  return { child, match };
}

/** Starts a program and discards its output. */
export function start(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  channel?: number,
): ChildProcess {
  const stdio: SpawnOptions['stdio'] = [0, 1, 2, 3].map((each) =>
    each === channel ? 'pipe' : 'ignore',
  );
  return spawn(command, args, { env: { ...process.env, ...env }, stdio });
}

/** Resolves when the process has ended. A process that does not end within 5 s is killed. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
