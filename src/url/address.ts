import type { Locale } from '../domain/locale';
import { DEFAULT_LAYERS, MAP_LAYERS } from '../domain/map-layer';
import { PROJECTIONS } from '../state/camera-slice';
import { NO_FILTERS } from '../state/filters-slice';
import { BASEMAPS } from '../state/layers-slice';
import type { SharedState } from '../state/persistence';
import { LENGTH_UNITS } from '../state/preferences-slice';
import { formatCamera, parseCamera } from './camera-param';
import { ALL, formatFilters, parseFilters } from './filters-param';
import { formatList, parseList } from './list-param';
import { formatPath, parsePath } from './path';
import type { Problem } from './problem';
import { formatRuler, parseRuler } from './ruler-param';
import { formatVoyage, parseVoyage } from './voyage-params';

/** The grammar of the query. A link of an earlier version is read by the reader of that version. */
export const VERSION = 1;

const NO_PARAMS = new URLSearchParams();

export interface ParsedAddress {
  readonly state: SharedState;
  readonly problems: readonly Problem[];
}

/**
 * The address of a view, relative to the folder the atlas is served from: identity in the path, view
 * in the query. Defaults are left out, unless `explicit` asks for a link that later defaults cannot change.
 */
export function formatAddress(state: SharedState, { explicit = false } = {}): string {
  const query = Object.entries(paramsOf(state, explicit)).map(([key, value]) => `${key}=${value}`);
  const path = formatPath(state);
  return query.length === 0 ? path : `${path}?v=${VERSION}&${query.join('&')}`;
}

/** Reads any address without throwing. `fallback` is the language of a path that names none. */
export function parseAddress(address: string, fallback: Locale): ParsedAddress {
  const mark = address.indexOf('?');
  const path = parsePath(mark < 0 ? address : address.slice(0, mark));
  const params = new URLSearchParams(mark < 0 ? '' : address.slice(mark + 1).replace(/#.*$/s, ''));
  const problems: Problem[] = [...path.problems];
  const read = reader(params, problems);
  read('v', oneOf([String(VERSION)]), undefined);
  const isVoyage = path.selection.kind === 'corridor';
  const voyage = parseVoyage(isVoyage ? params : NO_PARAMS);
  problems.push(...voyage.problems);
  return {
    state: {
      locale: path.locale ?? fallback,
      selection: path.selection,
      camera: read('m', parseCamera, null),
      filters: readFilters(params, problems),
      layers: readLayers(params, problems),
      projection: read('g', oneOf(PROJECTIONS), 'mercator'),
      basemap: read('b', oneOf(BASEMAPS), 'embedded'),
      lengthUnit: read('u', oneOf(LENGTH_UNITS), 'nm'),
      rulerPoints: path.selection.kind === 'measure' ? readRuler(params, problems) : [],
      options: voyage.options,
      closures: voyage.closures,
    },
    problems,
  };
}

/** Returns the part of an absolute address below the atlas's folder, doubled slashes of its path merged. */
export function addressBelow(root: string, href: string): string {
  const { pathname, search } = new URL(href);
  const path = pathname.replace(/\/{2,}/g, '/');
  const folder = new URL(root).pathname;
  return (path.startsWith(folder) ? path.slice(folder.length) : path) + search;
}

function paramsOf(state: SharedState, explicit: boolean): Record<string, string> {
  const params: Record<string, string> = {};
  if (isMeasured(state)) params.p = formatRuler(state.rulerPoints);
  if (state.camera) params.m = formatCamera(state.camera);
  const filters = formatFilters(state.filters);
  if (explicit || filters !== ALL) params.f = filters;
  const layers = formatList(state.layers);
  if (explicit || layers !== formatList(DEFAULT_LAYERS)) params.l = layers;
  if (explicit || state.projection !== 'mercator') params.g = state.projection;
  if (explicit || state.basemap !== 'embedded') params.b = state.basemap;
  if (explicit || state.lengthUnit !== 'nm') params.u = state.lengthUnit;
  if (state.selection.kind !== 'corridor') return params;
  return { ...params, ...formatVoyage(state.options, state.closures, explicit) };
}

/** Reads one parameter: absent gives the default, nonsense gives the default and a problem. */
function reader(params: URLSearchParams, problems: Problem[]) {
  return <T, D>(part: string, parse: (text: string) => T | undefined, byDefault: D): T | D => {
    const value = params.get(part);
    if (value === null) return byDefault;
    const parsed = parse(value);
    if (parsed === undefined) problems.push({ part, value });
    return parsed ?? byDefault;
  };
}

function readFilters(params: URLSearchParams, problems: Problem[]): SharedState['filters'] {
  const text = params.get('f');
  if (text === null) return NO_FILTERS;
  const { filters, unknown } = parseFilters(text);
  problems.push(...unknown.map((value) => ({ part: 'f', value })));
  return filters;
}

function readLayers(params: URLSearchParams, problems: Problem[]): SharedState['layers'] {
  const text = params.get('l');
  if (text === null) return DEFAULT_LAYERS;
  const { items, unknown } = parseList(text, MAP_LAYERS);
  problems.push(...unknown.map((value) => ({ part: 'l', value })));
  return items.length === 0 && unknown.length > 0 ? DEFAULT_LAYERS : items;
}

/** Only the page that measures has points in its address; the others keep theirs in memory. */
function isMeasured({ selection, rulerPoints }: SharedState): boolean {
  return selection.kind === 'measure' && rulerPoints.length > 0;
}

function readRuler(params: URLSearchParams, problems: Problem[]): SharedState['rulerPoints'] {
  const { points, unread } = parseRuler(params.get('p') ?? '');
  problems.push(...unread.map((value) => ({ part: 'p', value })));
  return points;
}

function oneOf<T extends string>(all: readonly T[]): (text: string) => T | undefined {
  return (text) => all.find((item) => item === text);
}
