import { parentPort, workerData } from 'node:worker_threads';
import { type AnswerSettings, createPairTask, type PairRow } from './pair-task';
import type { ThreadData } from './worker-pool';

/** A thread that answers groups of rows, one after another. */
const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread');

const answer = createPairTask((workerData as ThreadData<AnswerSettings>).settings);

port.on('message', (rows: readonly PairRow[]) => port.postMessage(answer(rows)));
