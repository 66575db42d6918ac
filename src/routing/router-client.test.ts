import { describe, expect, it } from 'vitest';
import type { Waterways } from '../domain/waterways';
import type { RouteRequest } from './route';
import { RouterClient, type WorkerPort } from './router-client';
import type { FromWorker, ToWorker } from './worker-protocol';

const REQUEST: RouteRequest = { from: [-77, -12], to: [122, 31] };
const NO_WATERWAYS: Waterways = { passages: [], fairways: [] };
const CLOSED = { ok: false, reason: 'closed' } as const;

/** A worker that answers when it is told to. */
function fakeWorker() {
  const sent: ToWorker[] = [];
  const hearers: ((event: MessageEvent<FromWorker>) => void)[] = [];
  const mourners: ((event: Event) => void)[] = [];
  const state = { isRunning: true };
  const port: WorkerPort = {
    postMessage: (message) => void sent.push(message),
    addEventListener: (type: string, hear: never) =>
      void (type === 'message' ? hearers : type === 'error' ? mourners : []).push(hear),
    terminate: () => {
      state.isRunning = false;
    },
  };
  const say = (data: FromWorker) => {
    for (const hear of hearers) hear(new MessageEvent('message', { data }));
  };
  const die = () => {
    for (const hear of mourners) hear(new Event('error'));
  };
  return { port, sent, say, die, state };
}

function clientOf(worker: ReturnType<typeof fakeWorker>): RouterClient {
  return new RouterClient(worker.port, new ArrayBuffer(4), NO_WATERWAYS);
}

describe('the router client', () => {
  it('loads first and hands the answer to whoever asked', async () => {
    const worker = fakeWorker();
    const answer = clientOf(worker).route(REQUEST);
    expect(worker.sent.map(({ kind }) => kind)).toEqual(['load', 'ask']);
    worker.say({ kind: 'answer', id: 1, answer: CLOSED });
    expect(await answer).toEqual(CLOSED);
  });

  it('asks one question at a time, in their order', async () => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    const [first, second] = [client.route(REQUEST), client.alternatives(REQUEST, 4)];
    expect(worker.sent).toHaveLength(2);
    worker.say({ kind: 'answer', id: 1, answer: CLOSED });
    expect(worker.sent).toHaveLength(3);
    worker.say({ kind: 'answer', id: 2, answer: [] });
    expect(await first).toEqual(CLOSED);
    expect(await second).toEqual([]);
  });

  it('never sends a question that was cancelled while it waited', async () => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    const cancel = new AbortController();
    const first = client.route(REQUEST);
    const second = client.route(REQUEST, cancel.signal);
    cancel.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    worker.say({ kind: 'answer', id: 1, answer: CLOSED });
    await first;
    expect(worker.sent).toHaveLength(2);
  });

  it('lets the late answer to a cancelled question go nowhere, and goes on', async () => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    const cancel = new AbortController();
    const first = client.route(REQUEST, cancel.signal);
    const second = client.alternatives(REQUEST, 2);
    cancel.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    worker.say({ kind: 'answer', id: 1, answer: CLOSED });
    worker.say({ kind: 'answer', id: 2, answer: [] });
    expect(await second).toEqual([]);
  });

  it('does not ask what is cancelled already', async () => {
    const worker = fakeWorker();
    await expect(clientOf(worker).route(REQUEST, AbortSignal.abort())).rejects.toBeDefined();
    expect(worker.sent).toHaveLength(1);
  });

  it('rejects what a fault keeps from being answered, and that alone', async () => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    const [first, second] = [client.route(REQUEST), client.route(REQUEST)];
    worker.say({ kind: 'fault', id: 1, message: 'No such thing' });
    worker.say({ kind: 'answer', id: 2, answer: CLOSED });
    await expect(first).rejects.toMatchObject({ reason: 'stopped', message: 'No such thing' });
    expect(await second).toEqual(CLOSED);
  });

  it.each([
    { what: 'a damaged network', reason: 'invalid' },
    { what: 'a worker that does not start', reason: 'stopped' },
  ])('rejects all that is asked and will be, of $what', async ({ reason }) => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    const asked = [client.route(REQUEST), client.alternatives(REQUEST, 4)];
    if (reason === 'invalid') worker.say({ kind: 'useless', message: 'Network is version 9' });
    else worker.die();
    for (const answer of asked) await expect(answer).rejects.toMatchObject({ reason });
    await expect(client.route(REQUEST)).rejects.toMatchObject({ reason });
    expect(worker.state.isRunning).toBe(false);
  });
});
