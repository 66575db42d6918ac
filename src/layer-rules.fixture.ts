import type { FoundImport } from '../tools/imports/import-reader';
import { folderOf } from './modules.fixture';

/** Each folder of src, with the folders it may import from. Nothing else is allowed. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  geo: [],
  domain: ['geo'],
  i18n: ['domain', 'geo'],
  datasets: ['domain', 'geo'],
  routing: ['geo'],
  voyage: ['domain', 'geo'],
  'service-worker': ['domain'],
  hinterland: ['voyage', 'domain', 'geo'],
  exports: ['voyage', 'domain', 'geo'],
  search: ['domain', 'geo', 'i18n'],
  'own-data': ['search', 'exports', 'datasets', 'domain', 'geo'],
  state: ['voyage', 'domain', 'geo'],
  url: ['state', 'domain', 'geo'],
  symbols: ['domain', 'geo'],
  map: ['state', 'own-data', 'domain', 'geo', 'i18n', 'symbols'],
  'still-map': ['map', 'state', 'domain', 'geo', 'symbols'],
  panels: [
    'state',
    'search',
    'exports',
    'voyage',
    'hinterland',
    'own-data',
    'domain',
    'geo',
    'i18n',
    'symbols',
  ],
  app: [
    'panels',
    'search',
    'exports',
    'map',
    'still-map',
    'symbols',
    'url',
    'state',
    'datasets',
    'routing',
    'hinterland',
    'service-worker',
    'own-data',
    'i18n',
    'domain',
    'geo',
  ],
};

/** The folders beside src, with the folders they may import from; all of them may import from src. */
export const OUTSIDE_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  tools: [],
  scripts: ['tools'],
  bench: ['tools'],
  tests: ['tools', 'scripts'],
};

/** Each folder of the panels, with those it may import from: shared parts below, pages above, the shell on top. */
export const PANELS_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  context: [],
  drawings: ['context'],
  links: ['context'],
  controls: ['context'],
  prose: ['context'],
  downloads: ['context', 'controls'],
  comparison: ['context', 'links', 'controls'],
  sources: ['context', 'links', 'prose'],
  figures: ['context', 'prose', 'sources'],
  charts: ['context', 'drawings', 'links', 'prose', 'downloads', 'sources', 'figures'],
  records: ['context', 'links', 'controls', 'prose', 'comparison', 'sources', 'figures'],
  stories: ['context', 'links', 'controls', 'prose', 'sources'],
  pins: ['context', 'links', 'controls', 'prose', 'figures'],
  offline: ['context', 'prose'],
  search: ['context', 'links', 'controls'],
  'own-layers': ['context', 'controls'],
  legend: ['context', 'links', 'controls', 'own-layers'],
  filters: ['context', 'links', 'controls', 'prose', 'records'],
  keyboard: ['context', 'controls'],
  'map-card': [
    'context',
    'links',
    'controls',
    'prose',
    'comparison',
    'figures',
    'records',
    'own-layers',
  ],
  table: [
    'context',
    'links',
    'controls',
    'prose',
    'downloads',
    'sources',
    'figures',
    'records',
    'filters',
  ],
  pages: [
    'context',
    'links',
    'controls',
    'prose',
    'comparison',
    'sources',
    'figures',
    'charts',
    'records',
    'stories',
    'offline',
    'search',
    'filters',
    'table',
    'own-layers',
  ],
  sharing: ['context', 'drawings', 'controls', 'prose', 'figures', 'legend'],
  time: ['context', 'links', 'controls', 'prose'],
  shell: [
    'context',
    'links',
    'controls',
    'prose',
    'comparison',
    'records',
    'stories',
    'pins',
    'offline',
    'own-layers',
    'legend',
    'search',
    'filters',
    'keyboard',
    'map-card',
    'table',
    'sharing',
    'time',
  ],
  print: ['context', 'sources', 'stories', 'legend', 'table', 'shell'],
  embed: ['context', 'controls', 'legend', 'filters', 'map-card', 'pins', 'shell'],
};

/** What a folder may know the types of, though it may not run any of it. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  domain: ['routing'],
  symbols: ['i18n', 'own-data'],
  state: ['own-data'],
  'still-map': ['own-data'],
};

/** A page's manifest says with what its records are checked; the pages themselves know no schemas. */
export const MANIFEST = /^panels\/pages\/[^/]+\/manifest\.ts$/;
const MANIFEST_MAY_IMPORT = ['datasets'];

/** Returns whether a file of src may import from a folder. */
export function mayImport(file: string, target: string, { isTypeOnly }: FoundImport): boolean {
  const folder = folderOf(file);
  if (MANIFEST.test(file) && MANIFEST_MAY_IMPORT.includes(target)) return true;
  if (target === folder || MAY_IMPORT[folder]?.includes(target)) return true;
  return isTypeOnly && (MAY_IMPORT_TYPES[folder]?.includes(target) ?? false);
}

/** Returns the folder of the panels that a path from src lies in; undefined outside. */
export function panelFolderOf(file: string): string | undefined {
  const [top, folder, ...rest] = file.replaceAll('\\', '/').split('/');
  return top === 'panels' && rest.length > 0 ? folder : undefined;
}

/** Returns whether a file of the panels may import another. Pages share nothing with one another but what lies below them all. */
export function mayImportInPanels(file: string, target: string): boolean {
  const [from, to] = [panelFolderOf(file), panelFolderOf(target)];
  if (from === undefined || to === undefined) return true;
  if (from !== to) return PANELS_MAY_IMPORT[from]?.includes(to) ?? false;
  return from !== 'pages' || file.split('/')[2] === target.replaceAll('\\', '/').split('/')[2];
}
