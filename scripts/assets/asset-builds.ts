/** A script that writes a part of `public/generated`. */
export interface AssetBuild {
  /** Path from the repository's root. */
  readonly script: string;
  /** Scripts whose output this one reads. */
  readonly after: readonly string[];
}

const NETWORK = 'scripts/routing/build.ts';

/** All builds, each after those whose output it reads. */
export const ASSET_BUILDS: readonly AssetBuild[] = [
  { script: NETWORK, after: [] },
  { script: 'scripts/basemap/build.ts', after: [] },
  { script: 'scripts/fine-coast/build.ts', after: [] },
  { script: 'scripts/fonts/build.ts', after: ['scripts/basemap/build.ts'] },
  { script: 'scripts/publish/build.ts', after: [NETWORK] },
  { script: 'scripts/search/build-town-areas.ts', after: [] },
  {
    script: 'scripts/search/build.ts',
    after: ['scripts/publish/build.ts'],
  },
  { script: 'scripts/routing/build-distances.ts', after: [NETWORK] },
];

/** Returns whether a build writes the network of sea routes, or reads it, be it through others. */
export function readsNetwork({ script, after }: AssetBuild): boolean {
  const before = ASSET_BUILDS.filter((build) => after.includes(build.script));
  return script === NETWORK || before.some(readsNetwork);
}
