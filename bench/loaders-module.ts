import { build } from 'vite';

const ENTRY = 'virtual:loaders';

/**
 * Bundles @loaders.gl from a folder in which it is installed into a module whose `load` fetches a file and resolves with its GeoJSON,
 * the rows of CSV as points. It reads on the page's thread: its own workers come from another host.
 */
export async function bundleLoaders(folder: string, outDir: string): Promise<void> {
  const from = (name: string) =>
    JSON.stringify(`${folder}/node_modules/@loaders.gl/${name}/dist/index.js`);
  const source = `
    import { parse } from ${from('core')};
    import { JSONLoader } from ${from('json')};
    import { CSVLoader } from ${from('csv')};
    const options = { worker: false, core: { worker: false } };
    export async function load(file) {
      const text = await (await fetch(file)).text();
      if (!file.endsWith('.csv')) {
        const table = await parse(text, JSONLoader, options);
        return { type: 'FeatureCollection', features: table.features ?? table.data.features ?? table.data };
      }
      const table = await parse(text, CSVLoader, options);
      return {
        type: 'FeatureCollection',
        features: (table.data ?? table).map(({ lon, lat, ...properties }, id) => ({
          type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [lon, lat] },
        })),
      };
    }
  `;
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'loaders',
        resolveId: (id) => (id === ENTRY ? ENTRY : undefined),
        load: (id) => (id === ENTRY ? source : undefined),
      },
    ],
    build: {
      ...{ target: 'es2022', outDir, emptyOutDir: false },
      rollupOptions: {
        ...{ input: ENTRY, preserveEntrySignatures: 'strict' },
        output: { format: 'es', entryFileNames: 'loaders.js' },
      },
    },
  });
}
