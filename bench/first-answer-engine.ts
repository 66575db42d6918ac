import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';
import { waterways } from '../src/datasets/waterways-schema';
import { readNetwork } from '../src/routing/network';
import { Router } from '../src/routing/router';
import { CHANCAY, YANGSHAN } from './chancay-yangshan';
import type { EngineFiles } from './first-answer';

/** Routes once and reports the time since the files were in memory. */
parentPort?.once('message', (files: EngineFiles) => {
  const start = performance.now();
  const text = new TextDecoder().decode(files.waterways);
  const { passages, fairways } = v.parse(waterways, JSON.parse(text));
  const router = new Router(readNetwork(files.network), passages, fairways);
  const result = router.route({ from: CHANCAY, to: YANGSHAN });
  const elapsed = performance.now() - start;
  if (!result.ok) throw new Error(`No route from Chancay to Yangshan: ${result.reason}`);
  parentPort?.postMessage(elapsed);
});
