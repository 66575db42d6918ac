import { practicalDistance } from '../../tools/routing/practical-distance';
import { answerOf, explainFailure, roundTo } from './answer';
import { featureOf, formatAnswer, headerOf } from './answer-formats';
import { openEngine, readPracticalFit } from './built-engine';
import { parseCommand, type RouteCommand } from './command';
import { describeRoute } from './describe-route';
import { runMatrix } from './matrix/run-matrix';
import { parsePair } from './pairs';
import { createResolver } from './places/resolver';
import { runPairs } from './run-pairs';
import { ClosedOutput } from './stream/output';
import { USAGE } from './usage';

/** `npm run route`: the sea route between two places, or between many pairs. */
process.stdout.on('error', () => {});
process.exitCode = await run(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return error instanceof ClosedOutput ? 141 : 2;
});

async function run(words: readonly string[]): Promise<number> {
  const command = parseCommand(words);
  if (command.kind === 'pairs') return runPairs(command);
  if (command.kind === 'matrix') return runMatrix(command);
  if (command.kind === 'route') return routeOne(command);
  console.log(USAGE);
  return 0;
}

function routeOne(command: RouteCommand): number {
  const { fields, from, to, wrapsLongitudes, format } = command;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const row = { ...Object.fromEntries(given), from, to };
  const { router, name } = openEngine();
  const pair = parsePair(row, createResolver(wrapsLongitudes), {});
  if ('error' in pair) throw new Error(pair.error.replace('bad-row: ', '--'));
  const result = router.route(pair.query);
  const error = result.ok ? undefined : explainFailure(router, pair, result);
  const fit = readPracticalFit();
  if (format === 'text') {
    console.log(result.ok ? describeRoute(result, fit) : `No route. ${error}`);
  } else if (format === 'json') {
    const estimate =
      result.ok && fit ? roundTo(practicalDistance(result.distance, fit), 0) : undefined;
    const ends = { from: pair.from.label, to: pair.to.label };
    const answer = { engine: name, ...ends, ...result, error, practicalEstimate: estimate };
    console.log(JSON.stringify(answer, undefined, 2));
  } else {
    const answer = answerOf(pair, result, error);
    if (format === 'geojson') console.log(JSON.stringify(featureOf(answer), undefined, 2));
    else process.stdout.write(headerOf('csv', true) + formatAnswer(answer, 1, 'csv', true));
  }
  return result.ok ? 0 : 1;
}
