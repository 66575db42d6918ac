import { readNetwork } from './network';
import { Router } from './router';
import type { FromWorker, Question, ToWorker } from './worker-protocol';

/** The engine in a thread of its own. It fetches nothing: it is sent what it routes with, then asked. */
let router: Router | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'load') load(data);
  else tell(answerTo(data.id, data.question));
});

function load({ network, waterways }: Extract<ToWorker, { kind: 'load' }>): void {
  try {
    router = new Router(readNetwork(network), waterways.passages, waterways.fairways);
  } catch (error) {
    tell({ kind: 'useless', message: wordsOf(error) });
  }
}

function answerTo(id: number, question: Question): FromWorker {
  if (!router) return { kind: 'fault', id, message: 'Nothing was loaded to route with' };
  try {
    return { kind: 'answer', id, answer: ask(router, question) };
  } catch (error) {
    return { kind: 'fault', id, message: wordsOf(error) };
  }
}

function ask(engine: Router, question: Question): unknown {
  return question.kind === 'route'
    ? engine.route(question.request)
    : engine.alternatives(question.request, question.most);
}

function tell(message: FromWorker): void {
  postMessage(message);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
