/** A package as the lock file lists it. */
interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Licences of what readers are sent: permissive ones. */
const SHIPPED = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
  'EDL-1.0',
  'BlueOak-1.0.0',
];

/** Licences of what only builds and tests run, or of which the build publishes data with its attribution. */
const BUILT_WITH = [...SHIPPED, 'MPL-2.0', 'OFL-1.1', 'CC-BY-4.0', 'Python-2.0', 'Zlib', 'BSL-1.0'];

/** Packages whose manifest states no valid licence, with what their licence file says. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  arc: 'BSD-2-Clause',
  // Misspelt in its manifest.
  'splaytree-ts': 'BSD-3-Clause',
};

/** Packages that tests alone run, under terms that would not do for what is shipped. */
const TESTS_ONLY = ['citeproc'];

/** Returns a sentence for each package whose licence is not among those allowed. */
export function licenceFaults({ packages }: LockFile): readonly string[] {
  return Object.entries(packages).flatMap(([path, { license, dev = false }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    if (name === '' || (dev && TESTS_ONLY.includes(name))) return [];
    const stated = READ_BY_HAND[name] ?? license ?? 'none';
    if (isAllowed(stated, dev ? BUILT_WITH : SHIPPED)) return [];
    return [`${path}: ${stated} is not allowed ${dev ? 'for tools' : 'for what is shipped'}`];
  });
}

/** Returns whether an SPDX expression, without nested parentheses, can be met by licences: by one of those joined by OR. */
function isAllowed(expression: string, licences: readonly string[]): boolean {
  return expression
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => licences.includes(licence)));
}
