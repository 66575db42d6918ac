import { describe, expect, it } from 'vitest';
import { RouterClient, type WorkerPort } from './router-client';
import type { RouteQuery } from './sea-route';
import type { Waterways } from './waterways';
import type { FromWorker, ToWorker } from './worker-protocol';

const QUERY: RouteQuery = { from: [-77, -12], to: [122, 31] };
const NO_WATERWAYS: Waterways = { passages: [], fairways: [] };
const CLOSED = { ok: false, reason: 'closed' } as const;
const LANDLOCKED = { ok: false, reason: 'landlocked', detail: 'to' } as const;

/** Answers when the test tells it to. */
function fakeWorker() {
  const sent: ToWorker[] = [];
  const onMessage: ((event: MessageEvent<FromWorker>) => void)[] = [];
  const onError: ((event: Event) => void)[] = [];
  const state = { isRunning: true };
  const port: WorkerPort = {
    postMessage: (message) => void sent.push(message),
    addEventListener: (type: string, listener: never) =>
      void (type === 'message' ? onMessage : type === 'error' ? onError : []).push(listener),
    terminate: () => {
      state.isRunning = false;
    },
  };
  const send = (data: FromWorker) => {
    for (const listener of onMessage) listener(new MessageEvent('message', { data }));
  };
  const fail = () => {
    for (const listener of onError) listener(new Event('error'));
  };
  return { port, sent, send, fail, state };
}

function clientOf(worker: ReturnType<typeof fakeWorker>): RouterClient {
  return new RouterClient(worker.port, new ArrayBuffer(4), NO_WATERWAYS);
}

describe('the router client', () => {
  it('loads the network first and resolves with the result', async () => {
    const worker = fakeWorker();
    const result = clientOf(worker).route(QUERY);
    expect(worker.sent.map(({ kind }) => kind)).toEqual(['load', 'route']);
    worker.send({ kind: 'route', id: 1, result: CLOSED });
    expect(await result).toEqual(CLOSED);
  });

  it('measures without the whole route', async () => {
    const worker = fakeWorker();
    const measured = clientOf(worker).measure(QUERY);
    expect(worker.sent.at(-1)).toMatchObject({ kind: 'measure', query: QUERY });
    worker.send({ kind: 'measure', id: 1, result: CLOSED });
    expect(await measured).toEqual(CLOSED);
  });

  it('sends one query at a time, in order', async () => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    const [first, second] = [client.route(QUERY), client.route(QUERY)];
    expect(worker.sent).toHaveLength(2);
    worker.send({ kind: 'route', id: 1, result: CLOSED });
    expect(worker.sent).toHaveLength(3);
    worker.send({ kind: 'route', id: 2, result: LANDLOCKED });
    expect(await first).toEqual(CLOSED);
    expect(await second).toEqual(LANDLOCKED);
  });

  it('never sends a query that was cancelled in the queue', async () => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    const cancel = new AbortController();
    const first = client.route(QUERY);
    const second = client.route(QUERY, cancel.signal);
    cancel.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    worker.send({ kind: 'route', id: 1, result: CLOSED });
    await first;
    expect(worker.sent).toHaveLength(2);
  });

  it('drops the late result of a cancelled query and goes on', async () => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    const cancel = new AbortController();
    const first = client.route(QUERY, cancel.signal);
    const second = client.route(QUERY);
    cancel.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    worker.send({ kind: 'route', id: 1, result: CLOSED });
    worker.send({ kind: 'route', id: 2, result: LANDLOCKED });
    expect(await second).toEqual(LANDLOCKED);
  });

  it('does not send a query that is cancelled already', async () => {
    const worker = fakeWorker();
    await expect(clientOf(worker).route(QUERY, AbortSignal.abort())).rejects.toBeDefined();
    expect(worker.sent).toHaveLength(1);
  });

  it('rejects only the query that the router threw on', async () => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    const [first, second] = [client.route(QUERY), client.route(QUERY)];
    worker.send({ kind: 'error', id: 1, message: 'No such thing' });
    worker.send({ kind: 'route', id: 2, result: CLOSED });
    await expect(first).rejects.toMatchObject({ reason: 'stopped', message: 'No such thing' });
    expect(await second).toEqual(CLOSED);
  });

  it('is loaded when the worker has read the network', async () => {
    const worker = fakeWorker();
    const loaded = clientOf(worker).loaded(1_000);
    worker.send({ kind: 'loaded' });
    await loaded;
  });

  it.each([
    { what: 'is damaged', reason: 'invalid' },
    { what: 'is not read in time', reason: 'stopped' },
  ])('fails when its network $what', async ({ reason }) => {
    const worker = fakeWorker();
    const loaded = clientOf(worker).loaded(10);
    if (reason === 'invalid') worker.send({ kind: 'invalid', message: 'Network is version 9' });
    await expect(loaded).rejects.toMatchObject({ reason });
    expect(worker.state.isRunning).toBe(false);
  });

  it.each([
    { what: 'a damaged network', reason: 'invalid' },
    { what: 'a worker that does not start', reason: 'stopped' },
  ])('rejects pending and later queries after $what', async ({ reason }) => {
    const worker = fakeWorker();
    const client = clientOf(worker);
    const pending = [client.route(QUERY), client.route(QUERY)];
    if (reason === 'invalid') worker.send({ kind: 'invalid', message: 'Network is version 9' });
    else worker.fail();
    for (const result of pending) await expect(result).rejects.toMatchObject({ reason });
    await expect(client.route(QUERY)).rejects.toMatchObject({ reason });
    expect(worker.state.isRunning).toBe(false);
  });
});
