const FOLDER = new URL('../../public/generated/routing/', import.meta.url);

/** The router's files, which the app fetches and `npm run assets` writes. */
export const NETWORK_FILE = new URL('network.bin', FOLDER);
export const WATERWAYS_FILE = new URL('waterways.json', FOLDER);

/** The table of published and computed distances. */
export const DISTANCES_FILE = new URL('distances.json', FOLDER);
