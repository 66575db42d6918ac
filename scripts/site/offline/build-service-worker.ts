import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { keepFiles } from './kept-files';

/** Writes the service worker of a built site, with the list of the files that it keeps and the index page in it. */
export async function buildServiceWorker(site: string, index: string): Promise<void> {
  const kept = keepFiles(site);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __KEPT_FILES__: JSON.stringify(kept),
      __INDEX_PAGE__: JSON.stringify(index),
    },
    build: {
      target: 'es2022',
      outDir: site,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(
          new URL('../../../src/service-worker/service-worker.ts', import.meta.url),
        ),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}
