/** An event that keeps the service worker running until a promise settles. */
export interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface MessageToWorker extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** A page or worker of the site. */
interface Client {
  readonly id: string;
  postMessage(message: unknown): void;
}

/** The part of `ServiceWorkerGlobalScope` that is used; TypeScript's types of it exclude those of pages. */
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: {
      readonly type: 'all' | 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly Client[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void;
}

export const scope = globalThis as unknown as ServiceWorkerScope;

/** Resolves to the ids of all pages and workers of the site that are open. */
export async function openClients(): Promise<ReadonlySet<string>> {
  const clients = await scope.clients.matchAll({ type: 'all', includeUncontrolled: true });
  return new Set(clients.map(({ id }) => id));
}
