import countries from 'i18n-iso-countries';
import { partialDate, webAddress } from '../../src/datasets/fields';
import { COST_BASES } from '../../src/domain/cost';
import { inEveryLocale, type Locale } from '../../src/domain/locale';
import { PARTY_ROLES, PRECISIONS } from '../../src/domain/project';
import { PROJECT_KINDS, SECTORS } from '../../src/domain/sector';
import { SOURCE_KINDS, type SourceInput } from '../../src/domain/source';
import { PROJECT_STATUSES } from '../../src/domain/status';
import type { Position } from '../../src/geo/position';
import { translator } from '../../src/i18n/translator';
import { isNearCountry } from '../../tools/coast/countries';
import { amount, coordinates, freeSlug, percent, year } from './answer-schemas';
import type { Asker, Choice } from './asker';
import { findTowns } from './find-towns';
import { type DraftText, draftText, type ProjectDraft } from './project-draft';

/** What the atlas knows already, to choose from and not to repeat. */
export interface Known {
  readonly projectIds: readonly string[];
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  /** Publishers whose kind and language need not be asked. */
  readonly publishers: readonly string[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ['en', 'English'],
  ['es', 'Spanish'],
  ['pt', 'Portuguese'],
  ['zh', 'Chinese'],
];

/** Kilometres between a position and its country beyond which the position is asked again. */
const TOLERANCE_KM = 40;

/** Resolves with the id and the content of a new project, asked for field by field. */
export async function askProject(
  asker: Asker,
  known: Known,
): Promise<{ readonly id: string; readonly draft: ProjectDraft }> {
  const t = translator('en');
  const name = await askText(asker, 'Name of the project');
  const id = await asker.text(`Its id, a part of its address: lower-case words joined by hyphens`, {
    schema: freeSlug(known.projectIds),
  });
  const country = await asker.choose('Country', countryChoices());
  const place = await askText(asker, 'Town and region, as in “Huaral, Lima”');
  const position = await askPosition(asker, country);
  const precision = await asker.choose(
    'What the position marks',
    choices(PRECISIONS, (each) => t(`precision.${each}`)),
  );
  const sector = await asker.choose(
    'Sector',
    choices(SECTORS, (each) => t(`sector.${each}`)),
  );
  const kind = await asker.choose(
    'What is built',
    choices(PROJECT_KINDS, (each) => t(`kind.${each}`)),
  );
  const status = await asker.choose(
    'Status',
    choices(PROJECT_STATUSES, (each) => t(`status.${each}`)),
  );
  const statusAsOf = await asker.text('Date of the page that says so (YYYY-MM-DD, or less)', {
    schema: partialDate,
  });
  const summary = await askText(
    asker,
    'What it is and why it matters to the corridor, in two neutral sentences of your own',
  );
  const sources = await askAll('source', asker, () => askSource(asker, known), 1);
  const costs = await askAll('cost', asker, () => askCost(asker, sources));
  const parties = await askAll('party', asker, () => askParty(asker, known), 1);
  const milestones = await askAll('milestone', asker, () => askMilestone(asker));
  const draft: ProjectDraft = {
    ...{ name, country, place, position, precision, sector, kind, status, statusAsOf },
    checked: known.today,
    summary,
    ...(costs.length > 0 && { costs }),
    ...{ parties, milestones },
    confidence: await asker.choose('How well it is sourced', confidences(sources)),
    sources,
  };
  return { id, draft };
}

async function askText(asker: Asker, question: string): Promise<DraftText> {
  const texts = { ...inEveryLocale('') };
  for (const [locale, language] of LANGUAGES) {
    texts[locale] = await asker.text(`${question}, in ${language}`, { optional: locale !== 'en' });
  }
  return draftText(texts);
}

/** Asks until the answer is a position in the country, or a town of which GeoNames has one in it. */
async function askPosition(asker: Asker, country: string): Promise<Position> {
  const answer = await asker.text('Position: longitude and latitude in degrees, or a town');
  const position = coordinates(answer) ?? (await chooseTown(asker, country, answer));
  if (!position) asker.say(`GeoNames has no ${answer} in ${country}; try another town or degrees.`);
  else if (isNearCountry(country, position, TOLERANCE_KM)) return position;
  else asker.say(`[${position.join(', ')}] is not in ${country}. Longitude comes first.`);
  return askPosition(asker, country);
}

async function chooseTown(
  asker: Asker,
  country: string,
  name: string,
): Promise<Position | undefined> {
  const towns = findTowns(country, name);
  if (towns.length < 2) return towns[0]?.position;
  const chosen = await asker.choose(
    `Which ${name}?`,
    towns.map((town, i) => ({
      value: String(i),
      label: `${town.name}, ${town.division} (${town.position.join(', ')})`,
    })),
  );
  return towns[Number(chosen)]?.position;
}

async function askSource(asker: Asker, { publishers, today }: Known): Promise<SourceInput> {
  const publisher = await asker.text('Who publishes it');
  const title = await asker.text('Title of the page');
  const url = await asker.text('Its address', { schema: webAddress });
  const date = await asker.text('Date of the page', { schema: partialDate, optional: true });
  const source = { publisher, title, url, ...(date ? { date } : { accessed: today }) };
  const id = idOf(publisher, date || today);
  if (publishers.includes(publisher)) return { id, ...source };
  const language = await asker.choose('Language of the page', languageChoices());
  const kind = await asker.choose(
    'What kind of publisher it is',
    choices(SOURCE_KINDS, (each) => each),
  );
  return { id, ...source, language, kind };
}

async function askCost(asker: Asker, sources: readonly SourceInput[]) {
  return {
    usdMillion: Number(await asker.text('Millions of US dollars', { schema: amount })),
    year: Number(await asker.text('Year to which the sum refers', { schema: year })),
    basis: await asker.choose(
      'What the sum is',
      choices(COST_BASES, (each) => each),
    ),
    covers: await askText(asker, 'What it covers'),
    sources: [
      ...(await asker.chooseSome(
        'Who says so',
        sources.map(({ id, title }) => ({ value: id, label: title })),
      )),
    ],
  };
}

async function askParty(asker: Asker, { companies }: Known) {
  const other = { value: '', label: 'another, by its name' };
  const company = await asker.choose('Company or authority', [
    other,
    ...companies.map(({ id, name }) => ({ value: id, label: name })),
  ]);
  const chineseName = async () => asker.text('Its Chinese name', { optional: true });
  const named = async () => {
    const [name, zh] = [await asker.text('Its name'), await chineseName()];
    return zh === '' ? { name } : { name, zh };
  };
  const who = company === '' ? await named() : { company };
  const side = await asker.choose(
    'Its side',
    choices(['chinese', 'local'] as const, (each) => each),
  );
  const role = await asker.choose(
    'Its part',
    choices(PARTY_ROLES, (each) => each),
  );
  const share = await asker.text('Its share in percent', { schema: percent, optional: true });
  return { ...who, side, role, ...(share !== '' && { share: Number(share) }) };
}

async function askMilestone(asker: Asker) {
  const date = await asker.text('When (YYYY-MM-DD, or less)', { schema: partialDate });
  const label = await askText(asker, 'What happened');
  const planned = await asker.confirm('Is it still to come?');
  return { date, label, ...(planned && { planned }) };
}

/** Asks for one thing after the other, at least `least`, until no more is wanted. */
async function askAll<T>(
  thing: string,
  asker: Asker,
  ask: () => Promise<T>,
  least = 0,
): Promise<T[]> {
  const found: T[] = [];
  while (
    found.length < least ||
    (await asker.confirm(`Add ${found.length > 0 ? 'another' : 'a'} ${thing}?`))
  )
    found.push(await ask());
  return found;
}

function choices<T extends string>(
  values: readonly T[],
  label: (value: T) => string,
): readonly Choice<T>[] {
  return values.map((value) => ({ value, label: label(value) }));
}

function countryChoices(): readonly Choice<string>[] {
  return Object.keys(countries.getAlpha2Codes()).map((code) => ({
    value: code,
    label: new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code,
  }));
}

function languageChoices(): readonly Choice<string>[] {
  return ['en', 'es', 'pt', 'zh', 'fr', 'de', 'it', 'ja', 'ko', 'ru'].map((code) => ({
    value: code,
    label: new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
  }));
}

/** Returns the classes of confidence: `high` needs two sources. */
function confidences(
  sources: readonly SourceInput[],
): readonly Choice<'high' | 'medium' | 'low'>[] {
  const high = { value: 'high', label: 'at least two sources, the main facts plain' } as const;
  return [
    ...(new Set(sources.map(({ publisher }) => publisher)).size > 1 ? [high] : []),
    { value: 'medium', label: 'partly' },
    { value: 'low', label: 'thinly' },
  ];
}

/** Returns an id such as `el-comercio-2025`. */
function idOf(publisher: string, date: string): string {
  const words = publisher
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${words || 'source'}-${date.slice(0, 4)}`;
}
