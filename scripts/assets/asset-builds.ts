/** A script that writes a part of `public/generated`. */
interface AssetBuild {
  /** Path from the repository's root. */
  readonly script: string;
  /** Scripts whose output it reads. */
  readonly after: readonly string[];
}

/** All of them, each after those that it waits for. */
export const ASSET_BUILDS: readonly AssetBuild[] = [
  { script: 'scripts/routing/build.ts', after: [] },
  { script: 'scripts/basemap/build.ts', after: [] },
  { script: 'scripts/fonts/build.ts', after: ['scripts/basemap/build.ts'] },
  { script: 'scripts/publish/build.ts', after: ['scripts/routing/build.ts'] },
  { script: 'scripts/routing/build-distances.ts', after: ['scripts/routing/build.ts'] },
];
