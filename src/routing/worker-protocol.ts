import type { Waterways } from '../domain/waterways';
import type { RouteAnswer, RouteRequest } from './route';

/** The worker loads once, then answers queries one by one. */
export type ToWorker =
  | { readonly kind: 'load'; readonly network: ArrayBuffer; readonly waterways: Waterways }
  | { readonly kind: 'query'; readonly id: number; readonly query: RouteRequest };

export type FromWorker =
  | { readonly kind: 'result'; readonly id: number; readonly result: RouteAnswer }
  /** The router threw on one query. */
  | { readonly kind: 'error'; readonly id: number; readonly message: string }
  /** The network cannot be read: every query fails. */
  | { readonly kind: 'invalid'; readonly message: string };
