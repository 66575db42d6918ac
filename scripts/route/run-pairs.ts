import type { LineFormat } from './answer-formats';
import { openEngine, prepareEngine } from './built-engine';
import { formatByName, type PairsCommand } from './command';
import { documentOf, holdsJsonArray, readJsonArray } from './document';
import { createResolver } from './places/resolver';
import { parseOptions } from './route-options';
import { openRows } from './stream/open-input';
import { openOutput } from './stream/output';
import { refuseExisting } from './stream/resume';
import { runStream, type StreamReport } from './stream/run-stream';

/** Runs `--pairs`. Resolves with the exit code. */
export async function runPairs(command: PairsCommand): Promise<number> {
  prepareEngine();
  if (command.file !== '-' && holdsJsonArray(command.file)) return runDocument(command);
  const defaults = parseOptions(command.fields, createResolver(command.wrapsLongitudes));
  const named = formatByName(command.file, ['ndjson', 'csv'] as const);
  const input = await openRows(command.file, command.inputFormat ?? named);
  const stop = stopOnSignals(input.stop);
  const report = await runStream({
    ...command,
    ...input,
    settings: {
      rows: input.rows,
      format: lineFormatOf(command) ?? input.rows.kind,
      withLines: command.withLines,
      defaults,
      wrapsLongitudes: command.wrapsLongitudes,
    },
    isStopped: () => stop.signal !== undefined,
  });
  return exitCodeOf(report, command, stop.signal);
}

/** `json` and `ndjson` are the same for a stream. */
function lineFormatOf({ format }: PairsCommand): LineFormat | undefined {
  return format === 'json' ? 'ndjson' : format;
}

function exitCodeOf(
  { rows, failures, firstFailure }: StreamReport,
  { allowsErrors, out }: PairsCommand,
  signal: NodeJS.Signals | undefined,
): number {
  if (firstFailure) {
    const { row, error } = firstFailure;
    const count = `${failures.toLocaleString('en')} ${failures === 1 ? 'row has' : 'rows have'}`;
    console.error(`${count} no route; the first is row ${row}: ${error}`);
  }
  if (signal) {
    const resume = out === undefined ? '' : '; --resume goes on from here';
    console.error(`Stopped after ${rows.toLocaleString('en')} rows${resume}`);
    return signal === 'SIGINT' ? 130 : 143;
  }
  return failures > 0 && !allowsErrors ? 1 : 0;
}

/** Lets a run end in order on Ctrl+C or `kill`: what threads have begun is still written. */
function stopOnSignals(stop: () => void): { readonly signal: NodeJS.Signals | undefined } {
  const state: { signal: NodeJS.Signals | undefined } = { signal: undefined };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      state.signal ??= signal;
      stop();
    });
  }
  return state;
}

async function runDocument(command: PairsCommand): Promise<number> {
  const { file, out, fields, wrapsLongitudes, format, resumes } = command;
  if (resumes || (format !== undefined && format !== 'json')) {
    throw new Error(
      `${file} holds a JSON array, which one JSON document answers: give a row a line (jq -c '.[]') for a stream`,
    );
  }
  if (out !== undefined) refuseExisting(out, command.replaces);
  const rows = readJsonArray(file);
  const resolver = createResolver(wrapsLongitudes);
  const defaults = parseOptions(fields, resolver);
  const output = openOutput(out);
  for (const part of documentOf(openEngine(), rows, resolver, defaults)) await output.write(part);
  await output.end();
  return 0;
}
