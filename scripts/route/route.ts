import { readFileSync } from 'node:fs';
import type { RouteQuery } from '../../src/domain/sea-route';
import { practicalDistance } from '../../tools/routing/practical-distance';
import { answerPairs } from './bulk';
import { parseCommand, USAGE } from './command';
import { describeRoute } from './describe-route';
import { noRouteText } from './no-route-text';
import { parsePairs } from './pairs';
import { readPracticalFit } from './practical-fit';
import { openEngine } from './published-engine';
import { roundTo } from './round';

/** `npm run route`: the sea route between two places, or between many pairs of them. */
try {
  console.log(answer(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function answer(words: readonly string[]): string {
  const command = parseCommand(words);
  if (command.kind === 'help') return USAGE;
  if (command.kind === 'pairs') return answerFile(command.file);
  return answerOne(command.query, command.asJson);
}

function answerFile(file: string): string {
  const rows = parsePairs(readText(file), file);
  const { router, name, loadMilliseconds, dataBytes } = openEngine();
  const results = answerPairs(router, rows);
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

/** A passage that does not exist is a mistake; that there is no way is an answer. */
function answerOne(query: RouteQuery, asJson: boolean): string {
  const { router, name } = openEngine();
  const found = router.route(query);
  if (!found.ok && found.reason === 'unknown-passage') throw new Error(noRouteText(found));
  const fit = readPracticalFit();
  if (!asJson) return found.ok ? describeRoute(found, fit) : `No way. ${noRouteText(found)}`;
  const estimate = found.ok && fit ? roundTo(practicalDistance(found.distance, fit), 0) : undefined;
  return JSON.stringify({ engine: name, ...found, practicalEstimate: estimate }, undefined, 2);
}
