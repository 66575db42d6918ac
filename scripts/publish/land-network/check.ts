import { readData } from '../compile';
import { LAND_NETWORK_CHECKS } from './checks';

/**
 * `npm run data:network`: reads the hand-kept data and prints the rules of the land network with their faults, in a few
 * seconds. `npm run data:check` runs them too, among all rules.
 */
const kept = readData('data');
let faulty = 0;
for (const { name, holds, faults } of LAND_NETWORK_CHECKS) {
  const found = faults(kept);
  faulty += found.length;
  console.log(`${found.length === 0 ? 'ok  ' : 'BAD '} ${name}: ${holds}`);
  for (const fault of found) console.log(`       ${fault}`);
}
const { places, ways, borders, exportPorts, relays, origins } = kept.landNetwork;
const stretches = ways.reduce((sum, way) => sum + way.places.length - 1, 0);
console.log(
  `${places.length} places, ${ways.length} ways, ${stretches} stretches, ${borders.length} border posts, ` +
    `${exportPorts.length} ports, ${relays.length} relays, ${origins.length} origins; ${faulty} faults`,
);
process.exitCode = faulty > 0 ? 1 : 0;
