import { defineConfig } from 'vite';

/** Builds the bare page into the cache, with the published files beside it. */
export default defineConfig({
  root: 'bench/bare',
  publicDir: '../../public',
  build: {
    target: 'es2022',
    outDir: '../../.cache/bench',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
  },
});
