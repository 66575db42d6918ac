import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';
import { waterways } from '../src/data/waterways-schema';
import { readNetwork } from '../src/routing/network';
import { Router } from '../src/routing/router';
import { CHANCAY, YANGSHAN } from './chancay-yangshan';
import type { EngineFiles } from './first-answer';

/** Answers once, and says how long it took from the files. */
parentPort?.once('message', (files: EngineFiles) => {
  const start = performance.now();
  const text = new TextDecoder().decode(files.waterways);
  const { passages, fairways } = v.parse(waterways, JSON.parse(text));
  const router = new Router(readNetwork(files.network), passages, fairways);
  const answer = router.route({ from: CHANCAY, to: YANGSHAN });
  const elapsed = performance.now() - start;
  if (!answer.ok) throw new Error(`No way from Chancay to Yangshan: ${answer.reason}`);
  parentPort?.postMessage(elapsed);
});
