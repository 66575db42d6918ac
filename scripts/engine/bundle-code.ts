import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How the source names the worker's file, and how the package does. */
const IN_SOURCE = "new URL('./worker.ts', import.meta.url)";
const IN_PACKAGE = 'new URL("./worker.js", import.meta.url)';
const PLACEHOLDER = '__URL_OF_WORKER__';

/**
 * Names the worker's file beside the entry, as browsers and bundlers read it. Vite would otherwise bundle the worker by
 * itself, a second copy of the engine.
 */
const workerBesideEntry: Plugin = {
  name: 'worker-beside-entry',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/start-router-worker.ts')) return null;
    if (!code.includes(IN_SOURCE)) throw new Error(`${id} has no ${IN_SOURCE}`);
    return { code: code.replace(IN_SOURCE, PLACEHOLDER), map: null };
  },
  renderChunk: (code) => ({ code: code.replace(PLACEHOLDER, IN_PACKAGE), map: null }),
};

/**
 * Writes the engine as modules without dependencies: `index.js`, `worker.js` and `engine.js`, which the two share. They are not minified:
 * whoever bundles them does that.
 */
export async function bundleCode(folder: string): Promise<void> {
  const path = (name: string) => join(ROOT, 'src/routing', name);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [workerBesideEntry],
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      target: 'es2022',
      lib: { entry: { index: path('index.ts'), worker: path('worker.ts') }, formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: { groups: [{ name: 'engine', minShareCount: 2 }] },
        },
      },
    },
  });
}
