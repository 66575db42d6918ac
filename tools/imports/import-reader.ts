export interface FoundImport {
  /** What stands between the quotes. */
  readonly from: string;
  readonly isTypeOnly: boolean;
  /** `export * from`: a door through which anything may pass. */
  readonly isReExportOfAll: boolean;
}

const QUOTED = `(['"\`])([^'"\`\\n]+)`;

/** `import ... from 'x'`, `import type ... from 'x'`, `export ... from 'x'`. */
const FROM = new RegExp(
  String.raw`\b(import|export)\s+(type\s+)?((?:[\w$]+|\*|\{[^}]*\})(?:\s*,\s*(?:\*|\{[^}]*\}))?(?:\s+as\s+[\w$]+)?)\s*from\s*${QUOTED}\4`,
  'g',
);

/** `import 'x'`, `import('x')`, also where a type is taken from it, and `new URL('x')`. */
const BARE = new RegExp(String.raw`\b(?:import\s*\(?|new\s+URL\s*\()\s*${QUOTED}\1`, 'g');

/** Every module that a source text names, whichever way. Comments are passed over. */
export function readImports(source: string): readonly FoundImport[] {
  const text = withoutComments(source);
  return [
    ...[...text.matchAll(FROM)].map(([, , type, what = '', , from = '']) => ({
      from,
      isTypeOnly: type !== undefined || isAllTypes(what),
      isReExportOfAll: what.startsWith('*') && text.includes(`export ${what}`),
    })),
    ...[...text.matchAll(BARE)].map(([, , from = '']) => ({
      from,
      isTypeOnly: false,
      isReExportOfAll: false,
    })),
  ];
}

/** `{ type A, type B }` imports nothing that runs. */
function isAllTypes(what: string): boolean {
  const names = /^\{([^}]*)\}$/
    .exec(what)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return names?.every((name) => name === '' || name.startsWith('type ')) ?? false;
}

/** A string keeps what looks like a comment in it: `'https://...'`. */
export function withoutComments(source: string): string {
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return source.replace(token, (found) => (found.startsWith('/') ? ' ' : found));
}
