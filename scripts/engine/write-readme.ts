import { readFileSync } from 'node:fs';
import { accuracyTable } from './accuracy-table';

const BENCH = new URL('../../docs/routing.md', import.meta.url);

/** Returns the README of the package `name`. Its code is what the tests run. */
export function readmeOf(name: string): string {
  const table = accuracyTable(readFileSync(BENCH, 'utf8'));
  return `# ${name}

The shortest navigable way of a ship between two places on Earth: distances in nautical miles on WGS84, lines that
cross no land but for short approaches to ports, named straits, canals and capes that can be required or closed. Plain modules without dependencies, for Node, browsers and workers; the coast (\`network.bin\`)
and the passages and fairways (\`waterways.json\`) are in the package.

**Not for navigation.** Lines keep off the coast of a small-scale map, not off shoals, wrecks, traffic or weather.

## Node

\`\`\`js
import { readFile } from 'node:fs/promises';
import { openRouter, readWaterways } from '${name}';

const file = (name) => readFile(new URL(import.meta.resolve(\`${name}/\${name}\`)));
const waterways = readWaterways(JSON.parse(String(await file('waterways.json'))));
const router = openRouter({ network: await file('network.bin'), waterways });

const route = router.route({ from: [-77.27, -11.58], to: [122.07, 30.63], closed: ['panama'] });
if (route.ok) console.log(Math.round(route.distance), 'nm', route.passages.map(({ id }) => id));
else console.log('no way:', route.reason, route.detail);
\`\`\`

## Browser

\`network.bin\` and \`waterways.json\` are served as files, here from \`/routing/\`.

\`\`\`js
import { findAlternatives, openRouter, readWaterways } from '${name}';

const fetched = async (file) => (await fetch(\`/routing/\${file}\`)).arrayBuffer();
const text = new TextDecoder().decode(await fetched('waterways.json'));
const waterways = readWaterways(JSON.parse(text));
const router = openRouter({ network: await fetched('network.bin'), waterways });

const ways = findAlternatives(router, { from: [-46.3, -24], to: [122.07, 30.63] });
if (ways.ok) for (const { route } of ways.alternatives) console.log(Math.round(route.distance));
\`\`\`

## Worker

The engine runs in a module worker of its own; the page has its client, whose queries are cancelled by a signal.

\`\`\`js
import { joinApproaches, readWaterways, startRouterWorker } from '${name}';

const network = await (await fetch('/routing/network.bin')).arrayBuffer();
const waterways = readWaterways(await (await fetch('/routing/waterways.json')).json());
const client = startRouterWorker({ network, waterways });

const query = { from: [-77.27, -11.58], to: [122.07, 30.63], vessel: { draught: 16 } };
const route = await client.route(query, AbortSignal.timeout(10_000));
if (route.ok) console.log(route.distance, joinApproaches(route.approaches, route.track).length);
client.close();
\`\`\`

\`startRouterWorker\` starts \`worker.js\` beside \`index.js\`, which browsers find as it is served and Vite bundles by itself. Another
worker, as a policy of Trusted Types may ask for, is handed to \`new RouterClient(worker, network, waterways)\`.

## What it answers

- Positions are \`[longitude, latitude]\` in degrees. Longitudes of a track run past 180 rather than jump.
- \`route\` takes \`closed\`, \`opened\` and \`via\` (ids or aliases of passages, listed in \`waterways.passages\`), the ship's measures in metres (\`vessel\`), and
  \`keepsWeatherLimit\`. No way is an answer: \`{ ok: false, reason }\` with the end or the passage at fault in \`detail\`.
- \`findAlternatives\` and \`requestAlternatives\` (by a worker) return routes that differ in their passages.
- \`measure\` returns length and passages alone, several times as fast in bulk: put queries with the same \`searchOrigin\` in a row.
- \`measureMatrix\` and \`requestMatrix\` return the distances from each origin to each destination.
- A network that is cut short, damaged or of another version throws an error that says what it has and what was expected; so do waterways.

## How accurate it is

Measured on published distances between ports (NGA Pub. 151 and others), errors in per cent; searoute-js in the same run.

${table}

## Licences

Code: MIT ([LICENSE](LICENSE)); it contains geographiclib-geodesic (MIT). The data have their own: [LICENSE-DATA.md](LICENSE-DATA.md).
`;
}

/** The licences of the data in the package, with the works they are made from. */
export const DATA_LICENCES = `# Licences of the data

**\`network.bin\`** is a database derived from the coasts and lakes of Natural Earth (public domain) and the coasts of OpenStreetMap,
© OpenStreetMap contributors (https://www.openstreetmap.org/copyright, of 2017, by @geo-maps/earth-seas-10m). It is available under the
Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/): whoever publishes a map or a table made with it names OpenStreetMap, whoever
publishes a database derived from it does so under the same licence. Waters that lead to ports are kept by the positions of
sea-ports (MIT). The build only adds land to these coasts; it does so on purpose, and the result is no map of the coast.

**\`waterways.json\`** (passages, canals and fairways) is by the Corridor Atlas contributors, under the MIT licence of the code. Up rivers its lines
follow the waters of Natural Earth and of GSHHG (Wessel and Smith 1996; LGPL) with the World Data Bank II; in some ports those of OpenStreetMap (ODbL 1.0).

Neither is for navigation.
`;
