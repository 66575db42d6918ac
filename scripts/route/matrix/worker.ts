import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from '../stream/worker-pool';
import { createMatrixTask, type MatrixSettings } from './matrix-task';

/** A thread that measures from one origin after another. */
const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread');

const measure = createMatrixTask((workerData as ThreadData<MatrixSettings>).settings);

port.on('message', (origin: number) => port.postMessage(measure(origin)));
