import { readFileSync } from 'node:fs';
import type { RouteQuery } from '../../src/routing/index';
import { practicalDistance } from '../../tools/routing/practical-distance';
import { openEngine, readPracticalFit } from './built-engine';
import { roundTo, routePairs } from './bulk';
import { parseCommand, USAGE } from './command';
import { describeFailure, describeRoute } from './describe-route';
import { parsePairs } from './pairs';

/** `npm run route`: the sea route between two positions, or between many pairs. */
try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function run(words: readonly string[]): string {
  const command = parseCommand(words);
  if (command.kind === 'help') return USAGE;
  if (command.kind === 'pairs') return routeFile(command.file);
  return routeOne(command.query, command.asJson);
}

function routeFile(file: string): string {
  const rows = parsePairs(readText(file), file);
  const { router, name, loadMilliseconds, dataBytes } = openEngine();
  const results = routePairs(router, rows);
  return JSON.stringify({
    engine: name,
    load_ms: roundTo(loadMilliseconds, 1),
    rss_mb: roundTo(process.memoryUsage().rss / 1e6, 1),
    data_bytes: dataBytes,
    results,
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`Cannot read ${file}: ${(error as Error).message}`);
  }
}

/** Throws for an unknown passage; that there is no route is a result. */
function routeOne(query: RouteQuery, asJson: boolean): string {
  const { router, name } = openEngine();
  const result = router.route(query);
  if (!result.ok && result.reason === 'unknown-passage') throw new Error(describeFailure(result));
  const fit = readPracticalFit();
  if (!asJson)
    return result.ok ? describeRoute(result, fit) : `No route. ${describeFailure(result)}`;
  const estimate =
    result.ok && fit ? roundTo(practicalDistance(result.distance, fit), 0) : undefined;
  return JSON.stringify({ engine: name, ...result, practicalEstimate: estimate }, undefined, 2);
}
