import { spawnSync } from 'node:child_process';

/** Runs a command with its output on this terminal; ends the process if it fails. */
export function runCommand(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
