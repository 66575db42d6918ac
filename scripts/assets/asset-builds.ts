/** A script that writes a part of `public/generated`. */
interface AssetBuild {
  /** Path from the repository's root. */
  readonly script: string;
  /** Scripts whose output this one reads. */
  readonly after: readonly string[];
}

/** All builds, each after those whose output it reads. */
export const ASSET_BUILDS: readonly AssetBuild[] = [
  { script: 'scripts/routing/build.ts', after: [] },
  { script: 'scripts/basemap/build.ts', after: [] },
  { script: 'scripts/fine-coast/build.ts', after: [] },
  { script: 'scripts/fonts/build.ts', after: ['scripts/basemap/build.ts'] },
  { script: 'scripts/publish/build.ts', after: ['scripts/routing/build.ts'] },
  { script: 'scripts/search/build-town-areas.ts', after: [] },
  {
    script: 'scripts/search/build.ts',
    after: ['scripts/publish/build.ts'],
  },
  { script: 'scripts/routing/build-distances.ts', after: ['scripts/routing/build.ts'] },
];
