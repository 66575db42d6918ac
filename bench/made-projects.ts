import { inEveryLocale } from '../src/domain/locale';
import type { ProjectSummary } from '../src/domain/project';
import { PRECISIONS } from '../src/domain/project';
import type { ProjectFacts } from '../src/domain/project-facts';
import { PROJECT_KINDS, SECTORS } from '../src/domain/sector';
import { PROJECT_STATUSES } from '../src/domain/status';
import { randomNumbers } from '../tools/random/random-numbers';

const COUNTRIES = ['PE', 'BR', 'CL', 'EC', 'AR', 'BO', 'CO', 'MX', 'CN', 'PA'] as const;
const WORDS = ['Norte', 'Alta', 'Río', 'San', 'Bahía', 'Cerro', 'Valle', 'Puerto', 'Laguna', 'Sur'];
/** Companies of the published data, so that names are found. */
const COMPANIES = ['sinohydro', 'cosco-shipping-ports', 'china-eximbank', 'powerchina', 'crcc'];

export interface MadeProjects {
  readonly summaries: readonly ProjectSummary[];
  readonly facts: readonly ProjectFacts[];
}

/** Returns projects with seeded random values in the form of the published files, to measure with many records. */
export function madeProjects(count: number): MadeProjects {
  const random = randomNumbers(20_261_128);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const summaries: ProjectSummary[] = [];
  const facts: ProjectFacts[] = [];
  for (let i = 0; i < count; i += 1) {
    const id = `made-${i}`;
    const text = `${pick(WORDS)} ${pick(WORDS)} ${i}`;
    const name = inEveryLocale(text);
    summaries.push({
      ...{ id, name, place: name, country: pick(COUNTRIES) },
      position: [round(-80 + 40 * random()), round(-40 + 50 * random())],
      ...{ precision: pick(PRECISIONS), sector: pick(SECTORS), kind: pick(PROJECT_KINDS) },
      status: pick(PROJECT_STATUSES),
    });
    const year = 1995 + Math.floor(random() * 31);
    facts.push({
      ...{ id, statusAsOf: '2025', isDisputed: random() < 0.2, sources: 2 },
      opened: { date: String(year), planned: year > 2025 },
      amounts: [],
      costs: random() < 0.7 ? [{ usdMillion: Math.ceil(10 ** (1 + 3 * random())), year }] : [],
      parties: [
        { role: 'contractor', company: pick(COMPANIES) },
        { role: 'lender', company: pick(COMPANIES) },
      ],
    });
  }
  return { summaries, facts };
}

function round(degrees: number): number {
  return Number(degrees.toFixed(3));
}
