import type { PageManifest } from '../panels/context/page-manifest';

/** Every page of the atlas, from the manifests in the pages' folders. */
export const PAGES: readonly PageManifest[] = Object.values(
  import.meta.glob<readonly PageManifest[]>('../panels/pages/*/manifest.ts', {
    eager: true,
    import: 'pages',
  }),
).flat();
