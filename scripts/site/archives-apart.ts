import type { Plugin } from 'vite';

/**
 * Bundles fflate once for the map's archive of tiles and once for all else, since a module lies in one chunk: the first view
 * would fetch with what unpacks tiles what packs and unpacks ZIPs.
 */
export const archivesApart: Plugin = {
  name: 'archives-apart',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (source !== 'fflate' || importer?.includes('/node_modules/pmtiles/')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { ...found, id: `${found.id}?apart` };
  },
};
