import type { OwnColumn } from '../own-layer';
import { answer } from './answer';
import type { BareLayer, FromRowsWorker, ToRowsWorker } from './own-rows-protocol';
import { RowsOfLayer } from './rows-of-layer';

let layer: BareLayer | undefined;
let columns: OwnColumn[] = [];
let rows: RowsOfLayer | undefined;

addEventListener('message', ({ data }: MessageEvent<ToRowsWorker>) => {
  if (data.kind === 'layer') layer = data.layer;
  else if (data.kind === 'columns') columns = columns.slice(0, data.count);
  else if (data.kind === 'column') columns[data.index] = data.column;
  else void reply(data);
  if (data.kind !== 'question') rows = undefined;
});

async function reply({ id, question }: Extract<ToRowsWorker, { kind: 'question' }>): Promise<void> {
  try {
    if (!layer) throw new Error('The layer was not sent');
    rows ??= new RowsOfLayer({ ...layer, columns });
    const found = await answer(rows, question);
    // Tiles and lists of rows are made for the question alone.
    const transfer =
      found instanceof ArrayBuffer ? [found] : found instanceof Uint32Array ? [found.buffer] : [];
    postMessage({ id, answer: found } satisfies FromRowsWorker, { transfer });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    postMessage({ id, error: message } satisfies FromRowsWorker);
  }
}
