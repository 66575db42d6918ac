import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Router } from '../../src/routing/router';
import { NETWORK_FILE, openRouter, WATERWAYS_FILE } from '../../tools/routing/built-router';

/** The engine with what it cost to make it ready. */
export interface PublishedEngine {
  readonly router: Router;
  /** Its name and version. */
  readonly name: string;
  /** From reading the files to a router that can answer. */
  readonly loadMilliseconds: number;
  /** Of the files it reads, as they lie on disk. */
  readonly dataBytes: number;
}

const ROOT = new URL('../../', import.meta.url);
const BUILD = 'scripts/routing/build.ts';
const FILES = [NETWORK_FILE, WATERWAYS_FILE];

/** Opens the published network; builds it first if it is not there. */
export function openEngine(): PublishedEngine {
  if (!FILES.every((file) => existsSync(file))) buildNetwork();
  const start = performance.now();
  const router = openPublished();
  const loadMilliseconds = performance.now() - start;
  const dataBytes = FILES.reduce((sum, file) => sum + statSync(file).size, 0);
  return { router, name: readName(), loadMilliseconds, dataBytes };
}

function openPublished(): Router {
  try {
    return openRouter();
  } catch (error) {
    const { message } = error as Error;
    throw new Error(
      `${message}. The published network is of another version or damaged: ${BUILD} builds it anew`,
    );
  }
}

/** What the build says goes to standard error: standard output is for answers. */
function buildNetwork(): void {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL(BUILD, ROOT))],
    { cwd: fileURLToPath(ROOT), stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error(`${BUILD} failed`);
}

function readName(): string {
  const text = readFileSync(new URL('package.json', ROOT), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return `${name} ${version}`;
}
