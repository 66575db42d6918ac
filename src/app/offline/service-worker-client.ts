import { Workbox } from 'workbox-window';
import type {
  Answer,
  AskOf,
  Asks,
  InstallFailure,
  KeepFailure,
} from '../../service-worker/protocol';

/** Rejected with why the service worker could not do what it was asked. */
export class KeepError extends Error {
  readonly reason: KeepFailure;

  constructor(reason: KeepFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** What a page does when service workers change. */
export interface WorkerEvents {
  /** A newer build waits, or has taken over at the wish of another page. */
  onUpdate(): void;
  /** The newer build has taken over at the wish of this page. */
  onTaken(): void;
}

/** The service worker of the atlas, as a page talks to it. */
export class ServiceWorkerClient {
  private readonly workbox: Workbox;
  private isTaking = false;

  constructor(script: URL, { onUpdate, onTaken }: WorkerEvents) {
    this.workbox = new Workbox(script.href, { updateViaCache: 'none' });
    this.workbox.addEventListener('waiting', onUpdate);
    this.workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
      if (this.isTaking) onTaken();
      else if (isUpdate || isExternal) onUpdate();
    });
  }

  /** Registers the service worker. Resolves when one is active; rejects with a `KeepError` if none can be. */
  async start(): Promise<void> {
    const failed = installFailure();
    try {
      const registration = await this.workbox.register({ immediate: true });
      if (!registration) throw new KeepError('refused');
      await Promise.race([navigator.serviceWorker.ready, failed.happened]);
    } catch (error) {
      throw error instanceof KeepError ? error : new KeepError(registrationFailureOf(error));
    } finally {
      failed.forget();
    }
  }

  /** Looks for a newer build. Never rejects. */
  async checkForUpdate(): Promise<void> {
    await this.workbox.update().catch(() => undefined);
  }

  /** Lets the waiting build take over; if another page already let it, it has. Returns whether one waits. */
  async takeUpdate(): Promise<boolean> {
    const registration = await navigator.serviceWorker.getRegistration();
    this.isTaking = true;
    this.workbox.messageSkipWaiting();
    return Boolean(registration?.waiting);
  }

  /** Resolves to the answer of the active service worker. Rejects with a `KeepError`. */
  async ask<K extends keyof Asks>(ask: AskOf<K>): Promise<Asks[K]['answer']> {
    const { active } = await navigator.serviceWorker.ready;
    if (!active) throw new KeepError('refused');
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise<Answer<Asks[K]['answer']>>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data as Answer<Asks[K]['answer']>);
    });
    active.postMessage(ask, [port2]);
    const answer = await answered;
    if (!answer.ok) throw new KeepError(answer.reason);
    return answer.value;
  }
}

/** Returns a promise that rejects when a service worker says that it could not be installed. */
function installFailure() {
  const end = new AbortController();
  const happened = new Promise<never>((_, reject) => {
    navigator.serviceWorker.addEventListener(
      'message',
      ({ data }: MessageEvent<InstallFailure>) => {
        if (data.type === 'install-failed') reject(new KeepError(data.reason));
      },
      { signal: end.signal },
    );
  });
  happened.catch(() => undefined);
  return { happened, forget: () => end.abort() };
}

/** A browser denies service workers with a `SecurityError`; a script that cannot be fetched is a `TypeError`. */
function registrationFailureOf(error: unknown): KeepFailure {
  return error instanceof TypeError ? 'unreachable' : 'refused';
}
