import type { Waterways } from '../domain/waterways';
import type { Route, RouteAnswer, RouteRequest } from './route';

/** What can be asked of the worker, and what each question is answered with. */
export interface Questions {
  readonly route: { readonly asks: { request: RouteRequest }; readonly gets: RouteAnswer };
  readonly alternatives: {
    readonly asks: { request: RouteRequest; most: number };
    readonly gets: readonly Route[];
  };
}

export type Question = {
  [K in keyof Questions]: { readonly kind: K } & Questions[K]['asks'];
}[keyof Questions];

export type ToWorker =
  | { readonly kind: 'load'; readonly network: ArrayBuffer; readonly waterways: Waterways }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question };

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  /** One question could not be answered. */
  | { readonly kind: 'fault'; readonly id: number; readonly message: string }
  /** The network cannot be read: no question will be answered. */
  | { readonly kind: 'useless'; readonly message: string };
