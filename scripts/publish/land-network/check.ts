import { readData } from '../compile';
import type { KeptData } from '../dataset';
import { LAND_NETWORK_CHECKS } from './checks';

/**
 * `npm run data:network`: reads the hand-kept data and prints the rules of the land network with their faults, in a few
 * seconds. `npm run data:check` runs them too, among all rules.
 */
process.exitCode = 1;
try {
  process.exitCode = report(readData('data')) > 0 ? 1 : 0;
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}

/** Prints the faults of each rule and returns their number. */
function report(kept: KeptData): number {
  let faulty = 0;
  for (const { name, holds, faults } of LAND_NETWORK_CHECKS) {
    const found = faults(kept);
    faulty += found.length;
    console.log(`${found.length === 0 ? 'ok  ' : 'BAD '} ${name}: ${holds}`);
    for (const fault of found) console.log(`       ${fault}`);
  }
  const { places, ways, stretches, sinuosities, borders, exportPorts, relays, origins } =
    kept.landNetwork;
  const derived = stretches.filter(({ isDerived }) => isDerived).length;
  const ratios = Object.entries(sinuosities)
    .sort()
    .map(([key, ratio]) => `${key} ${ratio.toFixed(3)}`);
  console.log(
    `${places.length} places, ${ways.length} ways, ${stretches.length} stretches (${derived} derived), ` +
      `${borders.length} border posts, ${exportPorts.length} ports, ${relays.length} relays, ` +
      `${origins.length} origins; ${faulty} faults`,
  );
  console.log(`Sinuosity: ${ratios.join(', ') || 'nothing to measure it on'}`);
  return faulty;
}
