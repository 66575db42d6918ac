export interface FoundImport {
  /** The specifier as written. */
  readonly from: string;
  readonly isTypeOnly: boolean;
  /** `export * from`. */
  readonly isReExportOfAll: boolean;
  /** `new URL('x')`, which is a module only if it names one, as in `new Worker(new URL('./worker.ts'))`. */
  readonly isUrl: boolean;
}

const QUOTED = `(['"\`])([^'"\`\\n]+)`;

/** `import ... from 'x'`, `import type ... from 'x'`, `export ... from 'x'`. */
const FROM = new RegExp(
  String.raw`\b(import|export)\s+(type\s+)?((?:[\w$]+|\*|\{[^}]*\})(?:\s*,\s*(?:\*|\{[^}]*\}))?(?:\s+as\s+[\w$]+)?)\s*from\s*${QUOTED}\4`,
  'g',
);

/**
 * `import 'x'`, `import('x')` and `import('x').Type`; `createRequire(import.meta.url)('x')` and its
 * `.resolve('x')`; `new URL('x')`.
 */
const BARE = new RegExp(
  String.raw`\b(import\s*\(?|createRequire\s*\(\s*import\.meta\.url\s*,?\s*\)(?:\.resolve)?\s*\(|new\s+URL\s*\()\s*${QUOTED}\2`,
  'g',
);

/** Returns every module that a source text names. Ignores comments. */
export function readImports(source: string): readonly FoundImport[] {
  const text = withoutComments(source);
  return [
    ...[...text.matchAll(FROM)].map(([, , type, what = '', , from = '']) => ({
      from,
      isTypeOnly: type !== undefined || isAllTypes(what),
      isReExportOfAll: what.startsWith('*') && text.includes(`export ${what}`),
      isUrl: false,
    })),
    ...[...text.matchAll(BARE)].map(([, how = '', , from = '']) => ({
      from,
      isTypeOnly: false,
      isReExportOfAll: false,
      isUrl: how.startsWith('new'),
    })),
  ];
}

/** Returns whether a list such as `{ type A, type B }` imports nothing that runs. */
function isAllTypes(what: string): boolean {
  const names = /^\{([^}]*)\}$/
    .exec(what)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return names?.every((name) => name === '' || name.startsWith('type ')) ?? false;
}

/** Returns a source text without its comments, and leaves strings that look like one: `'https://...'`. */
export function withoutComments(source: string): string {
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return source.replace(token, (found) => (found.startsWith('/') ? ' ' : found));
}
