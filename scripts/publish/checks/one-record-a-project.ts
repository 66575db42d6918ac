import { LOCALES } from '../../../src/domain/locale';
import type { Project } from '../../../src/domain/project';
import { greatCircleDistance } from '../../../src/geo/great-circle';
import { nauticalMilesToKilometres } from '../../../src/geo/units';
import type { Check } from './check';

/** Distance in kilometres within which two records with alike names and a company in common are taken for one project. */
const NEAR = 3;

/** Share of the words of two names from which they are alike. */
const ALIKE = 0.6;

export const oneRecordAProject: Check = {
  name: 'oneRecordAProject',
  holds:
    'No two records are of one project: none has the name of another in its country, nor a like name, a Chinese company in common and the same place.',
  faults: ({ projects }) =>
    projects.flatMap((project, i) =>
      projects
        .slice(0, i)
        .filter((other) => other.country === project.country && areOne(project, other))
        .map(
          (other) =>
            `data/projects/${project.id}.yaml: name: looks like the project of data/projects/${other.id}.yaml; join the two, or tell them apart in their names`,
        ),
    ),
};

function areOne(a: Project, b: Project): boolean {
  if (LOCALES.some((language) => plain(a.name[language]) === plain(b.name[language]))) return true;
  return a.kind === b.kind && shareCompany(a, b) && isNear(a, b) && areAlike(a.name.en, b.name.en);
}

function plain(name: string): string {
  return words(name).join(' ');
}

function words(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function shareCompany(a: Project, b: Project): boolean {
  const names = ({ parties }: Project) =>
    parties.filter(({ side }) => side === 'chinese').map(({ company, name }) => company ?? name.en);
  return names(a).some((name) => names(b).includes(name));
}

function isNear(a: Project, b: Project): boolean {
  return nauticalMilesToKilometres(greatCircleDistance(a.position, b.position)) <= NEAR;
}

/** Returns whether names have most words in common and the same numbers: `San Gabán II` is not `San Gabán III`. */
function areAlike(a: string, b: string): boolean {
  const [left, right] = [new Set(words(a)), new Set(words(b))];
  const numbers = (all: ReadonlySet<string>) => [...all].filter((word) => NUMBER.test(word)).join();
  if (numbers(left) !== numbers(right)) return false;
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common) >= ALIKE;
}

const NUMBER = /^(\d+|[ivx]+|[ab])$/;
