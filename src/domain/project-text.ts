import { countryName } from './country-name';
import { LOCALES } from './locale';
import type { ProjectSummary } from './project';
import { normalized } from './text-match';

/** The searchable texts of a list of projects: ids, and names, places and countries in every locale that is loaded, normalized. */
export interface ProjectTexts {
  /** Returns the text of the project with an index; computes it on first use. */
  at(index: number): string;
  /** Computes the texts that are missing, and yields after every few hundred, a millisecond or two. */
  prepare(): Generator<undefined, void>;
}

/** Texts that are computed before the work may pause. */
const STRIDE = 256;

const known = new WeakMap<readonly ProjectSummary[], ProjectTexts>();

/** Returns the searchable texts of projects; the same object for the same list. */
export function projectTexts(projects: readonly ProjectSummary[]): ProjectTexts {
  const found = known.get(projects) ?? createTexts(projects);
  known.set(projects, found);
  return found;
}

function createTexts(projects: readonly ProjectSummary[]): ProjectTexts {
  const texts: (string | undefined)[] = new Array(projects.length);
  const at = (index: number) => (texts[index] ??= textOf(projects[index]));
  return {
    at,
    *prepare() {
      for (const [i] of projects.entries()) {
        at(i);
        if (i % STRIDE === STRIDE - 1) yield;
      }
    },
  };
}

function textOf(project: ProjectSummary | undefined): string {
  if (!project) return '';
  const { id, name, place, country } = project;
  // Names of other languages may not be loaded; the words of the id are those of a usual name.
  const words = [
    id.replaceAll('-', ' '),
    ...LOCALES.flatMap((locale) => [name[locale], place[locale]]),
  ];
  return [normalized(words.join('\n')), countryText(country)].join('\n');
}

const countryTexts = new Map<string, string>();

/** Returns the names of a country, which take long to look up, in every locale, normalized. */
function countryText(code: string): string {
  const text =
    countryTexts.get(code) ??
    normalized(LOCALES.map((locale) => countryName(locale, code)).join('\n'));
  countryTexts.set(code, text);
  return text;
}
