import { countryName } from '../../src/domain/country-name';
import type { Loan } from '../../src/domain/loan';
import type { Locale } from '../../src/domain/locale';
import { SECTORS } from '../../src/domain/sector';
import { PROJECT_STATUSES } from '../../src/domain/status';
import { translator } from '../../src/i18n/translator';
import { auditTable } from './audits/audit-table';
import { readAudits } from './audits/read-audits';
import type { Dataset } from './dataset';
import { listRecords } from './list-records';
import { unexplainedSums } from './single-sums';
import { SourceRegister } from './source-register';
import { staleRecords } from './stale-records';
import { citedFigures } from './two-publishers';
import { findAll, isLocalized } from './walk';
import '../../tools/i18n/all-messages';

const BEGIN = '<!-- report: written by `npm run data:report -- --write` -->';
const END = '<!-- /report -->';

type Row = readonly (string | number)[];

/** Returns a summary of the data as Markdown tables: counts, sources, old statuses, and what audits found. */
export function reportOf(dataset: Dataset): string {
  return [
    `Data version ${dataset.version}.`,
    table(['dataset', 'records'], datasetCounts(dataset)),
    table(['sector', 'projects', 'in Peru'], sectorCounts(dataset)),
    table(['status', 'projects'], statusCounts(dataset)),
    table(['country', 'projects'], countryCounts(dataset)),
    table(['lender that stands first', 'loans', 'with interest or term'], loanCounts(dataset)),
    table(['measure', 'value'], measures(dataset)),
    urgentText(dataset),
    'Figures held against the pages they cite, faults by kind ([audits](audits/README.md)):',
    auditTable(readAudits('data/audits').audits),
  ].join('\n\n');
}

function datasetCounts(dataset: Dataset): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { dataset: folder } of listRecords(dataset)) {
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [
    ...counts,
    ['sources, each once', new SourceRegister(dataset).all().length],
    ['ports of the world', dataset.gazetteer.length],
  ];
}

function sectorCounts({ projects }: Dataset): readonly Row[] {
  const t = translator('en');
  return SECTORS.map((sector) => {
    const ofSector = projects.filter((project) => project.sector === sector);
    return [
      t(`sector.${sector}`),
      ofSector.length,
      ofSector.filter(({ country }) => country === 'PE').length,
    ];
  });
}

function statusCounts({ projects }: Dataset): readonly Row[] {
  const t = translator('en');
  return PROJECT_STATUSES.map((status) => [
    t(`status.${status}`),
    projects.filter((project) => project.status === status).length,
  ]);
}

function countryCounts({ projects }: Dataset): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { country } of projects) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || a.localeCompare(b))
    .map(([country, count]) => [countryName('en', country), count]);
}

function loanCounts({ loans }: Dataset): readonly Row[] {
  const lenders = new Map<string, Loan[]>();
  for (const loan of loans) {
    const lender = loan.lenders[0]?.name.en ?? '';
    lenders.set(lender, [...(lenders.get(lender) ?? []), loan]);
  }
  return [...lenders]
    .sort(([a, many], [b, few]) => few.length - many.length || a.localeCompare(b))
    .map(([lender, own]) => [lender, own.length, own.filter(({ terms }) => terms).length]);
}

function measures(dataset: Dataset): readonly Row[] {
  const records = listRecords(dataset);
  const { all, twoPublishers } = citedFigures(dataset);
  const texts = records.flatMap(({ record }) => findAll(record, isLocalized));
  return [
    ['figures', all],
    ['figures that cite two publishers or more', share(twoPublishers, all)],
    ['questions with answers that stand side by side', severalAnswers(dataset)],
    ['texts in four languages', texts.length],
    ['projects whose Spanish waits for a translator', waitingFor(dataset, 'es')],
    ['projects whose Portuguese waits for a translator', waitingFor(dataset, 'pt')],
    ['projects whose Chinese waits for a translator', waitingFor(dataset, 'zh')],
    [
      'sums of a billion and more on one publisher, without a reason',
      unexplainedSums(dataset).length,
    ],
    ['records whose text others have read in Spanish', readIn(dataset, 'es')],
    ['records whose text others have read in Portuguese', readIn(dataset, 'pt')],
    ['records whose text others have read in Chinese', readIn(dataset, 'zh')],
    ['matters looked for and [not found](not-found/README.md)', dataset.missingFacts.length],
  ];
}

function waitingFor({ projects }: Dataset, language: Exclude<Locale, 'en'>): number {
  return projects.filter(({ waiting = [] }) => waiting.includes(language)).length;
}

function readIn({ textRead }: Dataset, language: Locale): number {
  return [...textRead.values()].filter((languages) => languages.includes(language)).length;
}

function severalAnswers(dataset: Dataset): number {
  return listRecords(dataset).filter(({ record }) =>
    findAll(
      record,
      (value): value is { values: unknown[] } =>
        typeof value === 'object' && value !== null && 'values' in value && 'label' in value,
    ).some(({ value }) => value.values.length > 1),
  ).length;
}

/** Lists what to look at first: what may well have changed since its status was told, longest ago first. */
function urgentText(dataset: Dataset): string {
  const stale = staleRecords(dataset);
  const urgent = stale.filter(({ mayHaveChanged }) => mayHaveChanged);
  const rows = urgent.map(
    ({ file, status, asOf, checked = 'never' }): Row => [
      `[${file.replace(/^data\/|\.yaml$/g, '')}](${file.replace('data/', '')})`,
      status,
      asOf,
      checked,
    ],
  );
  return [
    `Look at these first: works, plans, disputes and services whose status is more than 12 months old (${urgent.length}). ${stale.length - urgent.length} more are as old, but run, are done or have ended.`,
    table(['record', 'status', 'as of', 'last looked at'], rows),
  ].join('\n\n');
}

function share(part: number, whole: number): string {
  return `${part} (${Math.round((100 * part) / Math.max(1, whole))} %)`;
}

function table(heads: readonly string[], rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Returns a page with the report between its marks. Throws if the page has no marks. */
export function withReport(page: string, report: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The page needs “${BEGIN}” and “${END}”`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${report.trim()}\n\n${page.slice(end)}`;
}
