import { isLanguage, type Language } from '../domain/language';
import { OVERVIEW, type Selection } from '../domain/selection';
import type { Problem } from './problem';

export interface PathState {
  readonly language: Language;
  readonly selection: Selection;
}

const RECORD_FOLDERS = { p: 'project', port: 'port', leg: 'leg', c: 'corridor' } as const;
const ID = /^[a-z0-9]+(?:[-~][a-z0-9]+)*$/;

/**
 * `en/`, `en/p/`, `en/about/`, `en/about/distances/`, `es/p/chancay-port/`, `en/port/pechy/`, `zh/c/pechy~cnsgh/`: relative
 * to the folder the atlas is served from, with a closing slash, so that any static host finds the
 * page of that name without a redirect.
 */
export function formatPath({ language, selection }: PathState): string {
  if (selection.kind === 'overview') return `${language}/`;
  if (selection.kind === 'projects') return `${language}/p/`;
  if (selection.kind === 'about') return `${language}/about/`;
  if (selection.kind === 'distances') return `${language}/about/distances/`;
  return `${language}/${folderOf(selection.kind)}/${selection.id}/`;
}

/**
 * Reads a path relative to the atlas's folder. A language that is missing is left to the caller;
 * a page that is not known gives the overview and a problem.
 */
export function parsePath(path: string): {
  readonly language: Language | undefined;
  readonly selection: Selection;
  readonly problems: readonly Problem[];
} {
  const words = path.split('/').filter((word) => word !== '' && word !== 'index.html');
  const [first, ...rest] = words;
  const language = first !== undefined && isLanguage(first) ? first : undefined;
  const selection = parseSelection(language === undefined ? words : rest);
  if (selection) return { language, selection, problems: [] };
  return { language, selection: OVERVIEW, problems: [{ part: 'path', value: path }] };
}

function parseSelection([folder, id, ...rest]: readonly string[]): Selection | undefined {
  if (folder === undefined) return OVERVIEW;
  if (folder === 'about' && id === undefined) return { kind: 'about' };
  if (folder === 'about' && id === 'distances' && rest.length === 0) return { kind: 'distances' };
  if (folder === 'p' && id === undefined) return { kind: 'projects' };
  if (!isRecordFolder(folder) || id === undefined || rest.length > 0) return undefined;
  const text = decode(id).toLowerCase();
  return ID.test(text) ? { kind: RECORD_FOLDERS[folder], id: text } : undefined;
}

function isRecordFolder(text: string): text is keyof typeof RECORD_FOLDERS {
  return Object.hasOwn(RECORD_FOLDERS, text);
}

function folderOf(kind: (typeof RECORD_FOLDERS)[keyof typeof RECORD_FOLDERS]): string {
  return kind === 'project' ? 'p' : kind === 'corridor' ? 'c' : kind;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
