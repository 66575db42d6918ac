import { parentPort, workerData } from 'node:worker_threads';
import { createPairTask, type PairSettings } from './pair-task';
import type { Line } from './read-lines';
import type { ThreadData } from './worker-pool';

/** A thread that answers groups of lines, one after another. */
const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread');

const answer = createPairTask((workerData as ThreadData<PairSettings>).settings);

port.on('message', (lines: readonly Line[]) => port.postMessage(answer(lines)));
