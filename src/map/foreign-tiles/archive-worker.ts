import type { FromArchiveWorker, ToArchiveWorker } from './archive-protocol';
import { type Archive, openArchive } from './open-archive';
import { failureOf, PartSource } from './part-source';

let archive: Archive | undefined;

addEventListener('message', ({ data }: MessageEvent<ToArchiveWorker>) => {
  void (data.kind === 'open' ? open(data.address, data.port) : sendTile(data));
});

async function open(address: string, port: MessagePort): Promise<void> {
  try {
    archive = await openArchive(new PartSource(address, port));
    postMessage({ kind: 'opened', facts: archive.facts } satisfies FromArchiveWorker);
  } catch (error) {
    postMessage({ kind: 'failed', reason: failureOf(error) } satisfies FromArchiveWorker);
  }
}

async function sendTile({
  id,
  z,
  x,
  y,
}: Extract<ToArchiveWorker, { kind: 'tile' }>): Promise<void> {
  try {
    const bytes = (await archive?.tile(z, x, y)) ?? new ArrayBuffer(0);
    const message = { kind: 'tile', id, bytes } satisfies FromArchiveWorker;
    postMessage(message, { transfer: [bytes] });
  } catch (error) {
    postMessage({ kind: 'tile', id, reason: failureOf(error) } satisfies FromArchiveWorker);
  }
}
