import type { RouteFailure, RouteMeasure, RouteQuery, RouteResult } from './sea-route';
import type { Waterways } from './waterways';

/** The worker loads once, then answers queries one by one. */
export type ToWorker =
  | { readonly kind: 'load'; readonly network: ArrayBuffer; readonly waterways: Waterways }
  /** `route` wants the whole route, `measure` only what it amounts to. */
  | { readonly kind: 'route' | 'measure'; readonly id: number; readonly query: RouteQuery };

export type FromWorker =
  /** The network is read: queries are answered. */
  | { readonly kind: 'loaded' }
  | { readonly kind: 'route'; readonly id: number; readonly result: RouteResult }
  | { readonly kind: 'measure'; readonly id: number; readonly result: RouteMeasure | RouteFailure }
  /** The router threw on one query. */
  | { readonly kind: 'error'; readonly id: number; readonly message: string }
  /** The network cannot be read: every query fails. */
  | { readonly kind: 'invalid'; readonly message: string };
