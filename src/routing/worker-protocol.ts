import type { RouteQuery, RouteResult } from './sea-route';
import type { Waterways } from './waterways';

/** The worker loads once, then answers queries one by one. */
export type ToWorker =
  | { readonly kind: 'load'; readonly network: ArrayBuffer; readonly waterways: Waterways }
  | { readonly kind: 'query'; readonly id: number; readonly query: RouteQuery };

export type FromWorker =
  /** The network is read: queries are answered. */
  | { readonly kind: 'loaded' }
  | { readonly kind: 'result'; readonly id: number; readonly result: RouteResult }
  /** The router threw on one query. */
  | { readonly kind: 'error'; readonly id: number; readonly message: string }
  /** The network cannot be read: every query fails. */
  | { readonly kind: 'invalid'; readonly message: string };
