import { Worker } from 'node:worker_threads';

/** What a thread is started with. */
export interface ThreadData<Settings> {
  readonly file: string;
  readonly settings: Settings;
}

/** Registers the TypeScript loader in a thread, which does not have that of the main one, then runs its file. */
const START = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(workerData.file);
  });
`;

/** Memory of a thread for what it makes and drops at once: more is no faster. */
const YOUNG_MEGABYTES = 12;

/**
 * Most of what a thread keeps, three times the most that was measured (75 MB): with a small limit the garbage is collected sooner, and the run takes
 * less memory.
 */
const OLD_MEGABYTES = 256;

/** A group of work that waits for a thread or is in one. */
interface Job<In, Out> {
  readonly input: In;
  readonly isDropped: (() => boolean) | undefined;
  readonly resolve: (output: Out | undefined) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Threads that each turn one input at a time into one output. A thread is started when there is work for it. If one ends
 * with an error, its input and all that follow are rejected.
 */
export class WorkerPool<In, Out> {
  private readonly file: URL;
  private readonly settings: unknown;
  private readonly size: number;
  private readonly waiting: Job<In, Out>[] = [];
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Job<In, Out>>();
  private failure: Error | undefined;

  /** @param settings what each thread has as the settings of its `workerData` */
  constructor(file: URL, settings: unknown, size: number) {
    this.file = file;
    this.settings = settings;
    this.size = size;
  }

  run(input: In): Promise<Out>;
  /** @param isDropped asked when a thread is free for the input: if true, no thread takes it and undefined is the output */
  run(input: In, isDropped: () => boolean): Promise<Out | undefined>;
  run(input: In, isDropped?: () => boolean): Promise<Out | undefined> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ input, isDropped, resolve, reject });
      this.dispatch();
    });
  }

  /** Ends all threads; what they have not answered is rejected. */
  async close(): Promise<void> {
    this.fail(new Error('The threads were ended'));
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private dispatch(): void {
    if (this.failure) {
      this.fail(this.failure);
      return;
    }
    while (this.waiting.length > 0) {
      if (this.waiting[0]?.isDropped?.()) {
        this.waiting.shift()?.resolve(undefined);
        continue;
      }
      const worker = this.idle.pop() ?? this.start();
      const job = worker && this.waiting.shift();
      if (!worker || !job) return;
      this.busy.set(worker, job);
      worker.postMessage(job.input);
    }
  }

  private start(): Worker | undefined {
    if (this.busy.size + this.idle.length >= this.size) return undefined;
    const workerData = { file: this.file.href, settings: this.settings };
    const resourceLimits = {
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      maxOldGenerationSizeMb: OLD_MEGABYTES,
    };
    const worker = new Worker(START, { eval: true, workerData, resourceLimits });
    worker.on('message', (output: Out) => {
      const job = this.busy.get(worker);
      this.busy.delete(worker);
      this.idle.push(worker);
      job?.resolve(output);
      this.dispatch();
    });
    worker.on('error', (error) => this.fail(error as Error));
    return worker;
  }

  private fail(error: Error): void {
    this.failure ??= error;
    for (const { reject } of [...this.busy.values(), ...this.waiting.splice(0)]) reject(error);
  }
}
