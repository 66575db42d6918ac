import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Bundles a module of the project and the app's code that it uses for Node, without style sheets, into a folder. */
export async function bundleForNode(module: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      target: 'node20',
      ssr: module,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { checks: { moduleLevelDirective: false, bundlerTimings: false } },
    },
  });
}
