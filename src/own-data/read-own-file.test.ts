import { describe, expect, it, vi } from 'vitest';
import type { FromOwnFileWorker, ReadOwnFile } from './own-file-protocol';
import { type OwnFileWorker, readOwnFile } from './read-own-file';

/** A worker that does what a test tells it to. */
function fakeWorker() {
  const messages: ReadOwnFile[] = [];
  const target = new EventTarget();
  const worker: OwnFileWorker = {
    postMessage: (message) => void messages.push(message),
    addEventListener: (type: string, listener: (event: never) => void) =>
      target.addEventListener(type, listener as EventListener),
    terminate: vi.fn(),
  };
  const send = (data: FromOwnFileWorker) =>
    target.dispatchEvent(new MessageEvent('message', { data }));
  const crash = () => target.dispatchEvent(new Event('error', { cancelable: true }));
  return { worker, messages, send, crash };
}

const file = new Blob(['a,b']);
const failure = { ok: false, reason: 'empty', guess: {} } as const;

describe('readOwnFile', () => {
  it('sends the file, reports progress, and ends the worker with the result', async () => {
    const { worker, messages, send } = fakeWorker();
    const onProgress = vi.fn();
    const reading = readOwnFile(
      file,
      'a.csv',
      { delimiter: ';' },
      { onProgress, startWorker: () => worker },
    );
    expect(messages).toEqual([
      { file, fileName: 'a.csv', choices: { delimiter: ';' }, gazetteer: undefined },
    ]);
    const progress = { readBytes: 1, totalBytes: 3, rowCount: 0 };
    send({ kind: 'progress', progress });
    expect(onProgress).toHaveBeenCalledWith(progress);
    send({ kind: 'result', result: failure });
    expect(await reading).toBe(failure);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('terminates the worker when it is aborted', async () => {
    const { worker } = fakeWorker();
    const cancel = new AbortController();
    const reading = readOwnFile(
      file,
      'a',
      {},
      { signal: cancel.signal, startWorker: () => worker },
    );
    cancel.abort(new Error('cancelled'));
    await expect(reading).rejects.toThrow('cancelled');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('starts no worker when it is aborted before', async () => {
    const startWorker = vi.fn();
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(readOwnFile(file, 'a', {}, { signal, startWorker })).rejects.toThrow('cancelled');
    expect(startWorker).not.toHaveBeenCalled();
  });

  it('tells of a worker that stopped', async () => {
    const { worker, crash } = fakeWorker();
    const reading = readOwnFile(file, 'a', {}, { startWorker: () => worker });
    crash();
    expect(await reading).toEqual({ ok: false, reason: 'stopped', guess: {} });
  });
});
