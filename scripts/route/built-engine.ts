import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { distanceComparison } from '../../src/datasets/distances-schema';
import type { PracticalFit } from '../../src/domain/published-distance';
import type { SeaRouter } from '../../src/routing/index';
import { DISTANCES_FILE, NETWORK_FILE, WATERWAYS_FILE } from '../../tools/routing/built-files';
import { openBuiltRouter } from '../../tools/routing/built-router';

/** The router of the built files, with what it took to load. */
export interface BuiltEngine {
  readonly router: SeaRouter;
  /** Name and version of the engine. */
  readonly name: string;
  /** From reading the files to a router that is ready. */
  readonly loadMilliseconds: number;
  /** Size on disk of the files it reads. */
  readonly dataBytes: number;
}

const ROOT = new URL('../../', import.meta.url);
const BUILD = 'scripts/routing/build.ts';
const FILES = [NETWORK_FILE, WATERWAYS_FILE];

/** Opens the built network; builds it first if it is missing. */
export function openEngine(): BuiltEngine {
  prepareEngine();
  const start = performance.now();
  const router = openBuilt();
  const loadMilliseconds = performance.now() - start;
  const dataBytes = FILES.reduce((sum, file) => sum + statSync(file).size, 0);
  return { router, name: readName(), loadMilliseconds, dataBytes };
}

/** Builds the network if it is missing. */
export function prepareEngine(): void {
  if (!FILES.every((file) => existsSync(file))) buildNetwork();
}

function openBuilt(): SeaRouter {
  try {
    return openBuiltRouter();
  } catch (error) {
    const { message } = error as Error;
    throw new Error(
      `${message}. The built network is of another version or damaged: ${BUILD} builds it again`,
    );
  }
}

/** Sends the build's output to standard error: standard output is for results. */
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

/** Returns the fit that `npm run assets` publishes; undefined before that has run. */
export function readPracticalFit(): PracticalFit | undefined {
  if (!existsSync(DISTANCES_FILE)) return undefined;
  return v.parse(distanceComparison, JSON.parse(readFileSync(DISTANCES_FILE, 'utf8'))).practical;
}
