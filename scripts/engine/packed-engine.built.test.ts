import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteQuery, RouteResult, SeaRouter } from '../../src/routing/index';
import { openBuiltRouter } from '../../tools/routing/built-router';
import { buildEngine, ENGINE_NAME } from './build-engine';
import { codeOf } from './code-of.fixture';
import { packEngine } from './pack-engine';
import { BROWSER_TS, ROUTES_JS, STRANGER_TS } from './stranger.fixture';

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const CHANCAY = [-77.27, -11.58] as const;
const SHANGHAI = [122.07, 30.63] as const;
const SANTOS = [-46.3, -24] as const;
const LAKE_BAIKAL = [108, 53.5] as const;

let work: string;
let home: string;
let packed: ReturnType<typeof packEngine>;
let router: SeaRouter;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'packed-engine-'));
  home = join(work, 'stranger');
  mkdirSync(home);
  router = openBuiltRouter();
  await buildEngine(join(work, 'engine'));
  packed = packEngine(join(work, 'engine'), work);
  write('package.json', '{"private": true, "type": "module"}');
  run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', packed.archive]);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the packed engine', () => {
  it('holds its parts and depends on nothing', () => {
    expect(packed.files).toEqual(
      expect.arrayContaining([
        ...['index.js', 'worker.js', 'engine.js', 'network.bin', 'waterways.json'],
        ...['package.json', 'README.md', 'LICENSE', 'LICENSE-DATA.md'],
        'types/routing/index.d.ts',
      ]),
    );
    expect(readdirSync(join(home, 'node_modules')).sort()).toEqual([
      '.package-lock.json',
      ENGINE_NAME,
    ]);
  });

  it('names no folder of the machine that built it', () => {
    const texts = packed.files.filter((file) => !file.endsWith('.bin')).map(readInstalled);
    const root = fileURLToPath(new URL('../../', import.meta.url));
    expect(texts.filter((text) => text.includes(root) || text.includes(work))).toEqual([]);
  });

  it('runs what its README shows for Node', () => {
    const code = codeOf(readInstalled('README.md'), 'Node');
    write('readme.js', code);
    const route = router.route({ from: CHANCAY, to: SHANGHAI, closed: ['panama'] });
    const { distance, passages } = expectRoute(route);
    const ids = passages.map(({ id }) => `'${id}'`);
    const list = ids.length > 0 ? `[ ${ids.join(', ')} ]` : '[]';
    expect(run('node', ['readme.js'])).toBe(`${Math.round(distance)} nm ${list}\n`);
  });

  it('routes as the atlas does, and says where there is no way', () => {
    const queries: RouteQuery[] = [
      { from: CHANCAY, to: SHANGHAI },
      { from: SANTOS, to: SHANGHAI, via: ['panama'] },
      { from: SANTOS, to: SHANGHAI },
      { from: LAKE_BAIKAL, to: SHANGHAI },
    ];
    const { routes, faults } = runRoutes(queries);
    expect(routes).toEqual(JSON.parse(JSON.stringify(queries.map((each) => router.route(each)))));
    const [direct, panama, shortest] = routes.slice(0, 3).map(expectRoute);
    expect(direct?.distance).toBeGreaterThan(9000);
    expect(direct?.distance).toBeLessThan(9500);
    expect(panama?.passages.map(({ id }) => id)).toContain('panama');
    expect(panama?.distance).toBeGreaterThan(Number(shortest?.distance));
    expect(routes[3]).toMatchObject({ ok: false, reason: 'landlocked', detail: 'from' });
    expect(faults).toEqual([
      expect.stringMatching(/^Network has length in bytes 944, expected \d+$/),
      expect.stringMatching(/^Network has 10 bytes, expected at least \d+$/),
      expect.stringMatching(/^Network has magic \d+, expected \d+$/),
    ]);
  });

  it.each([
    { moduleResolution: 'bundler', module: 'esnext', lib: ['ES2023', 'DOM'] },
    { moduleResolution: 'nodenext', module: 'nodenext', lib: ['ES2023'] },
  ])("compiles in a stranger's strict project with $moduleResolution", (settings) => {
    const isBrowser = settings.lib.includes('DOM');
    const strict = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
    };
    const compilerOptions = { ...strict, ...settings, target: 'es2023', noEmit: true, types: [] };
    const files = ['stranger.ts', ...(isBrowser ? ['browser.ts'] : [])];
    write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
    write('stranger.ts', STRANGER_TS);
    write('browser.ts', BROWSER_TS);
    expect(run(process.execPath, [TSC, '-p', home])).toBe('');
  });
});

/** Returns what the stranger's script prints. */
function runRoutes(queries: readonly RouteQuery[]) {
  write('routes.js', ROUTES_JS);
  return JSON.parse(run('node', ['routes.js', JSON.stringify(queries)])) as {
    readonly routes: readonly RouteResult[];
    readonly faults: readonly string[];
  };
}

function write(name: string, text: string): void {
  writeFileSync(join(home, name), text);
}

/** Runs a command in the stranger's folder. Returns its output, or throws with it. */
function run(command: string, words: readonly string[]): string {
  try {
    return execFileSync(command, words, { cwd: home, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${words[0]}: ${stdout}${stderr}`);
  }
}

function readInstalled(file: string): string {
  return readFileSync(join(home, 'node_modules', ENGINE_NAME, file), 'utf8');
}

function expectRoute(result: RouteResult) {
  if (!result.ok) throw new Error(`No route: ${result.reason}`);
  return result;
}
