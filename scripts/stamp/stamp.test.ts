import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ASSET_BUILDS } from '../assets/asset-builds';
import { importClosure } from './import-closure';
import { inputHash } from './stamp';

const ROOT = join(import.meta.dirname, '../..');

/** A build script with direct and transitive imports, packages and types. */
const TREE: Readonly<Record<string, string>> = {
  'scripts/build.ts': `
    import { a } from './near';
    import type { Shape } from '../src/shape';
    new Worker(new URL('../src/worker.ts', import.meta.url));
    new URL('../out/', import.meta.url);
    const list = createRequire(import.meta.url)('ports/list.json');`,
  'scripts/near.ts': `export { far } from '../src/far';\nimport 'node:fs';`,
  'src/far.ts': `import table from './table.json';\nexport const far = import('./later');`,
  'src/later.ts': `import { readFileSync } from 'fs';\nimport { cut } from '@scope/cut/fine';`,
  'src/table.json': '{}',
  'src/worker.ts': 'postMessage(1);',
  'src/shape.ts': 'export interface Shape {}',
  'src/stranger.ts': 'export const nobody = 1;',
  'scripts/near.test.ts': `import './near';`,
  'data/rows.yaml': 'a: 1',
  'data/deep/row.yaml': 'b: 1',
  'node_modules/ports/package.json': '{"name": "ports", "version": "1.0.0"}',
  'node_modules/@scope/cut/package.json':
    '{"name": "@scope/cut", "version": "2.0.0", "dependencies": {"blade": "*", "gone": "*"}}',
  'node_modules/blade/package.json': '{"name": "blade", "version": "3.0.0"}',
  'node_modules/other/package.json': '{"name": "other", "version": "4.0.0"}',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  for (const [file, text] of Object.entries(TREE)) write(file, text);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function hash(packages: readonly string[] = []): string {
  const url = (path: string) => pathToFileURL(join(root, path));
  return inputHash({ entry: url('scripts/build.ts'), data: [url('data/')], packages });
}

function hashChangesWith(file: string, text: string): boolean {
  const before = hash();
  write(file, text);
  return hash() !== before;
}

describe('the hash of a build', () => {
  it('is the same while nothing changes', () => {
    expect(hash()).toBe(hash());
  });

  it.each([
    'scripts/build.ts',
    'scripts/near.ts',
    'src/far.ts',
    'src/later.ts',
    'src/table.json',
    'src/worker.ts',
    'data/rows.yaml',
    'data/deep/row.yaml',
  ])('changes with %s', (file) => {
    expect(hashChangesWith(file, `${TREE[file]} `)).toBe(true);
  });

  it.each(['src/shape.ts', 'src/stranger.ts', 'scripts/near.test.ts'])(
    'does not change with %s, which the script does not run',
    (file) => {
      expect(hashChangesWith(file, `${TREE[file]} `)).toBe(false);
    },
  );

  it('changes with an added data file', () => {
    expect(hashChangesWith('data/deep/more.yaml', '')).toBe(true);
  });

  it.each([
    { name: 'ports', of: 'a package that is imported' },
    { name: '@scope/cut', of: 'a package that a later file imports' },
    { name: 'blade', of: 'a package that a package depends on' },
  ])('changes with the version of $of', ({ name }) => {
    const next = `{"name": "${name}", "version": "9.0.0"}`;
    expect(hashChangesWith(`node_modules/${name}/package.json`, next)).toBe(true);
  });

  it('ignores other packages unless they are named', () => {
    const next = '{"name": "other", "version": "9.0.0"}';
    expect(hashChangesWith('node_modules/other/package.json', next)).toBe(false);
    expect(hash(['other'])).not.toBe(hash());
  });

  it('throws for an import that leads nowhere', () => {
    write('src/later.ts', `import { gone } from './gone';`);
    expect(() => hash()).toThrow('imports ./gone, which is no file');
    write('src/later.ts', `import { gone } from 'gone';`);
    expect(() => hash()).toThrow('imports gone, which is not installed');
  });
});

describe('the import closure of the network build', () => {
  const { files, packages } = importClosure(join(ROOT, 'scripts/routing/build.ts'));

  it.each([
    'scripts/routing/build-network.ts',
    'scripts/publish/read-folder.ts',
    'src/routing/bit-coder.ts',
    'src/geo/units.ts',
    'scripts/routing/passage-schema.ts',
    'tools/coast/land-rings.ts',
  ])('has %s', (file) => {
    expect(files).toContain(join(ROOT, file));
  });

  it('has no test, no router and no worker', () => {
    expect(files.filter((file) => /\.(test|fixture)\.ts$/.test(file))).toEqual([]);
    expect(files).not.toContain(join(ROOT, 'src/routing/worker.ts'));
    expect(files).not.toContain(join(ROOT, 'src/routing/router.ts'));
  });

  it.each(['delaunator', '@kninnug/constrainautor', 'sea-ports', 'world-atlas', 'valibot'])(
    'names %s with its version',
    (name) => {
      expect(packages.some((each) => each.startsWith(`${name}@`))).toBe(true);
    },
  );
});

describe('every build', () => {
  const builds = ASSET_BUILDS.map(({ script }) => script);

  it('comes after the builds that it depends on', () => {
    for (const [i, { after }] of ASSET_BUILDS.entries()) {
      expect(builds.slice(0, i)).toEqual(expect.arrayContaining([...after]));
    }
  });

  it('of the assets has its own stamp', () => {
    expect(builds.length).toBeGreaterThan(1);
    const names = builds.map(
      (file) => /runBuild\(\{\s*name: '([\w-]+)'/.exec(readFileSync(join(ROOT, file), 'utf8'))?.[1],
    );
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(builds.length);
  });

  it.each(builds)('%s imports only existing modules', (file) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    expect(importClosure(join(ROOT, file)).files.length).toBeGreaterThan(1);
  });
});
