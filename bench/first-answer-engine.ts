import { parentPort } from 'node:worker_threads';
import { openRouter, readWaterways } from '../src/routing/index';
import { CHANCAY, YANGSHAN } from './chancay-yangshan';
import { cpuSince } from './cpu-time';
import type { EngineFiles } from './first-answer';

/** Routes once and reports the processor time since the files were in memory. */
parentPort?.once('message', (files: EngineFiles) => {
  const start = process.cpuUsage();
  const text = new TextDecoder().decode(files.waterways);
  const waterways = readWaterways(JSON.parse(text));
  const router = openRouter({ network: files.network, waterways });
  const result = router.route({ from: CHANCAY, to: YANGSHAN });
  const used = cpuSince(start);
  if (!result.ok) throw new Error(`No route from Chancay to Yangshan: ${result.reason}`);
  parentPort?.postMessage(used);
});
