import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const ENTRY = 'routing/index.d.ts';

/** The module that an import of another file names, in a declaration file as the compiler writes it. */
const RELATIVE = /(?<=\bfrom ['"])\.{1,2}\/[^'"]+(?=['"])/g;

/**
 * Writes the declarations that the entry leads to, with the extensions that Node asks for. Returns the path of the entry's
 * declarations within the folder. Throws with the compiler's output if the sources do not compile.
 */
export function writeTypes(folder: string): string {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const work = mkdtempSync(join(ROOT, '.cache/engine-types-'));
  try {
    compile(work);
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(join(work, 'out', file), 'utf8');
      const to = join(folder, 'types', file);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(
        to,
        text.replace(RELATIVE, (name) => `${name}.js`),
      );
      for (const [name] of text.matchAll(RELATIVE)) follow(join(dirname(file), `${name}.d.ts`));
    };
    follow(ENTRY);
  } finally {
    rmSync(work, { recursive: true });
  }
  return `./types/${ENTRY}`;
}

function compile(work: string): void {
  const config = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: join(ROOT, 'src'),
      outDir: join(work, 'out'),
    },
    include: [],
    files: [join(ROOT, 'src/routing/index.ts')],
  };
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify(config));
  try {
    execFileSync(process.execPath, [TSC, '-p', work], { cwd: ROOT, encoding: 'utf8' });
  } catch (error) {
    throw new Error(`The engine's types: ${(error as { stdout?: string }).stdout ?? error}`);
  }
}
