import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claims } from '../../src/datasets/claim-schema';
import { companyNames } from '../../src/datasets/company-names-schema';
import { companies } from '../../src/datasets/company-schema';
import { corridor, corridorMap, landLeg } from '../../src/datasets/corridor-schemas';
import { costFactors } from '../../src/datasets/cost-factors-schema';
import { events } from '../../src/datasets/event-schema';
import { voyageFactors } from '../../src/datasets/factors-schema';
import { formerIds } from '../../src/datasets/former-ids-schema';
import { frontPage } from '../../src/datasets/front-page-schema';
import { gazetteer } from '../../src/datasets/gazetteer-schema';
import { recordGraph } from '../../src/datasets/graph-schema';
import { harbourPlan } from '../../src/datasets/harbour-schema';
import { lengthComparison } from '../../src/datasets/land-length-schema';
import {
  landNetwork,
  landNetworkSources,
  originDifferences,
} from '../../src/datasets/land-network-schema';
import { landRegions } from '../../src/datasets/land-regions-schema';
import {
  claimList,
  companyList,
  eventList,
  portList,
  serviceList,
} from '../../src/datasets/list-schemas';
import { loans } from '../../src/datasets/loan-schema';
import { missingFacts } from '../../src/datasets/missing-fact-schema';
import { withNumberedSources } from '../../src/datasets/numbered-sources';
import { passageSummaries } from '../../src/datasets/passage-schema';
import { port } from '../../src/datasets/port-schema';
import { projectFacts } from '../../src/datasets/project-facts-schema';
import { projectList, projectNames } from '../../src/datasets/project-list-schema';
import { project } from '../../src/datasets/project-schema';
import { publishedChanges } from '../../src/datasets/published-changes-schema';
import { reachAreas } from '../../src/datasets/reach-areas-schema';
import { recordTimes } from '../../src/datasets/record-times-schema';
import { serviceSailings } from '../../src/datasets/service-sailings-schema';
import { services } from '../../src/datasets/service-schema';
import { sourceCounts, sources } from '../../src/datasets/source-schema';
import { stories, story } from '../../src/datasets/story-schema';
import { withSpreadTexts } from '../../src/datasets/texts-in-one-language';
import { flows } from '../../src/datasets/trade-schema';
import { dataVersion } from '../../src/datasets/version-schema';
import type { Figure } from '../../src/domain/figure';
import { LOCALES } from '../../src/domain/locale';
import { neighboursFile } from '../../src/domain/published-file';
import type { RecordKind, RecordRef } from '../../src/domain/record';
import { recordKindOf } from '../../src/domain/record';
import { linkedRecords } from '../../src/domain/record-graph';
import { SECTORS } from '../../src/domain/sector';
import { LAND_MODE_IDS, tonnesPerTeu } from '../../src/domain/voyage-factors';
import { fleetOf } from '../../src/hinterland/fleet';
import { isRecordManifest } from '../../src/panels/context/page-manifest';
import { readManifests } from '../../tools/pages/read-manifests';
import { cellFiles } from '../../tools/published/read-records';
import { readData } from './compile';
import { compiledData } from './kept-data.fixture';
import { publish } from './publish';
import { ScratchData } from './scratch-data.fixture';

const kept = compiledData();
const manifests = await readManifests();
const published = publish(kept, manifests);
const recordKinds = manifests.filter(isRecordManifest).map(({ kind }) => recordKindOf(kind));
const graphSchema = recordGraph(recordKinds);

/** Schemas by published file, or by folder where each record has a file. */
const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'corridor-map.json': corridorMap,
  'project-list.json': projectList,
  'project-facts.json': projectFacts,
  'record-times.json': recordTimes,
  'company-list.json': companyList,
  'service-list.json': serviceList,
  'sailings.json': serviceSailings,
  'port-list.json': portList,
  'claim-list.json': claimList,
  'event-list.json': eventList,
  'company-names.json': companyNames,
  'version.json': dataVersion,
  'factors.json': voyageFactors,
  'cost-factors.json': costFactors,
  'not-found.json': missingFacts,
  'reach-areas.json': reachAreas,
  'land-regions.json': landRegions,
  'origin-differences.json': originDifferences,
  'land-network.json': landNetwork,
  'land-network-sources.json': landNetworkSources,
  'land-lengths.json': lengthComparison,
  'loans.json': loans,
  'trade.json': flows,
  'stories.json': stories,
  'front-page.json': frontPage,
  'former-ids.json': formerIds(recordKinds),
  'source-counts.json': sourceCounts,
  'gazetteer.json': gazetteer,
  'passages.json': passageSummaries,
  project,
  story,
  port,
  leg: landLeg,
  corridor,
};

/** Schemas by folder in which a file is one record. */
const SCHEMAS_OF_FILES: Readonly<Record<string, v.GenericSchema>> = {
  harbours: harbourPlan,
  gazetteer,
  links: graphSchema,
  sources,
  company: companies,
  claim: claims,
  event: events,
  service: services,
  loan: loans,
  'project-names': projectNames,
  changes: publishedChanges(recordKinds),
};

/** Returns the name of a file without the folder of its language. */
function nameOf(path: string): string {
  return path.replace(/^(en|es|pt|zh)\//, '');
}

describe('the published data', () => {
  it('parses with the schemas of the app', () => {
    const faults = [...published].flatMap(([path, value]) => {
      const file = nameOf(path);
      const [folder = ''] = file.split('/');
      const kind = SCHEMAS[folder];
      const reader =
        SCHEMAS[file] ?? SCHEMAS_OF_FILES[folder] ?? (kind && withNumberedSources(kind));
      if (!reader) return [`${path}: nothing reads it`];
      const result = v.safeParse(withSpreadTexts(reader), JSON.parse(JSON.stringify(value)));
      return !result.success ? [`${path}: ${result.issues[0].message}`] : [];
    });
    expect(faults).toEqual([]);
    const read = new Set(
      [...published.keys()]
        .map(nameOf)
        .map((file) => (file in SCHEMAS ? file : file.split('/')[0])),
    );
    const readers = Object.keys({ ...SCHEMAS, ...SCHEMAS_OF_FILES });
    expect(readers.filter((reader) => !read.has(reader))).toEqual([]);
  });

  it('has a file with texts in each language alone, and a file for all only without', () => {
    const languages = (value: unknown): readonly string[] =>
      typeof value !== 'object' || value === null
        ? []
        : [
            ...LOCALES.filter((locale) => typeof Reflect.get(value, locale) === 'string'),
            ...Object.values(value).flatMap(languages),
          ];
    const found = (file: string) => [...new Set(languages(published.get(file)))].sort();
    for (const locale of LOCALES) expect(found(`${locale}/event-list.json`)).toEqual([locale]);
    // Names that a page shows in several languages.
    expect(found('zh/project/chancay-port.json')).toEqual([...LOCALES]);
    const shared = [...published.keys()].filter((path) => nameOf(path) === path);
    expect(shared.filter((file) => file !== 'land-network.json').flatMap(found)).toEqual([]);
  });

  it('holds a hundred projects of Latin America, thirty elsewhere, and every sector', () => {
    const { projects } = kept;
    const faraway = [
      'AE',
      'BD',
      'BE',
      'CN',
      'DE',
      'DJ',
      'ES',
      'ET',
      'GN',
      'GR',
      'ID',
      'IL',
      'KE',
      'KZ',
      'LA',
      'LK',
      'ME',
      'MM',
      'MY',
      'NG',
      'PK',
      'RS',
      'TR',
      'HU',
    ];
    const world = projects.filter(({ country }) => faraway.includes(country)).length;
    expect(world).toBeGreaterThanOrEqual(30);
    expect(projects.length - world).toBeGreaterThanOrEqual(100);
    expect(new Set(projects.map(({ sector }) => sector))).toEqual(new Set(SECTORS));
  });

  it('links records both ways', () => {
    const linked = (of: RecordRef, kind: RecordKind) => {
      const file = published.get(`en/${neighboursFile(of)}`);
      return linkedRecords(v.parse(withSpreadTexts(graphSchema), file), of, kind);
    };
    const chancay = { kind: 'port', id: 'pechy' } as const;
    for (const kind of ['project', 'company', 'service', 'claim', 'event'] as const) {
      const [first] = linked(chancay, kind);
      expect(first, kind).toBeDefined();
      if (first) expect(linked(first, 'port').map(({ id }) => id)).toContain('pechy');
    }
  });

  it('holds each source once, with the records that cite it', () => {
    const register = cellFiles('source').flatMap((file) => v.parse(sources, published.get(file)));
    const counts = v.parse(sourceCounts, published.get('source-counts.json'));
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(register.length);
    expect(new Set(register.map(({ id }) => id)).size).toBe(register.length);
    const urls = register.flatMap(({ url }) => (url === undefined ? [] : [url]));
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('takes the sea distance and the implied speed from the drawn line', () => {
    const length = kept.seaLeg.lengths.sailed;
    const [only] = kept.corridors;
    const answerTo = (id: string) => only?.figures.find((figure) => figure.id === id)?.values[0];
    expect(answerTo('sea-distance')?.value).toBe(Math.round(length));
    expect(answerTo('implied-speed')?.value).toBeCloseTo(length / (23 * 24), 1);
    expect(answerTo('implied-speed')?.formula?.en).toContain(`${Math.round(length)} nm`);
  });

  it('has more than a thousand ports of the world, each with a code and within reach of water', () => {
    expect(kept.gazetteer.length).toBeGreaterThan(1000);
    expect(kept.gazetteer.filter(({ id }) => !/^[a-z]{2}[a-z0-9]{3}$/.test(id))).toEqual([]);
    const ours = new Set(kept.gazetteer.map(({ id }) => id));
    expect(kept.ports.filter(({ id }) => !ours.has(id))).toEqual([]);
  });

  it.each([
    ['pechy', 'America/Lima'],
    ['cnsgh', 'Asia/Shanghai'],
    ['nlrtm', 'Europe/Amsterdam'],
    ['usnyc', 'America/New_York'],
  ])('gives %s the time zone %s', (port, timeZone) => {
    const ports = v.parse(gazetteer, published.get('gazetteer.json'));
    expect(ports.find(({ id }) => id === port)?.timeZone).toBe(timeZone);
  });

  it('takes the factors of land modes and the times of canals from the first value of each figure', () => {
    const { landModes, canals } = v.parse(
      withSpreadTexts(voyageFactors),
      published.get('en/factors.json'),
    );
    const first = (figures: readonly Figure[], id: string) =>
      figures.find((figure) => figure.id === id)?.values[0]?.value;
    const grams = (kilograms: number | undefined) =>
      kilograms === undefined ? undefined : Number((1000 * kilograms).toFixed(2));
    for (const { id, speed, factors, figures, ...mode } of landModes) {
      expect(first(figures, 'speed'), id).toBe(speed);
      expect(first(figures, 'ttw'), id).toBe(grams(factors?.ttw));
      expect(first(figures, 'wtw'), id).toBe(grams(factors?.wtw));
      expect(first(figures, 'cargo-a-teu'), id).toBe(mode.tonnesPerTeu);
    }
    for (const { id, hours, figures } of canals) {
      expect(first(figures, 'transit'), id).toBe(hours.transit);
      expect(first(figures, 'waiting'), id).toBe(hours.waiting);
    }
    expect(landModes.map(({ id }) => id).sort()).toEqual([...LAND_MODE_IDS].sort());
    expect(tonnesPerTeu(landModes)).toBe(10);
  });

  it('has the ships, fuel and canals of the cost model', () => {
    const factors = v.parse(withSpreadTexts(voyageFactors), published.get('en/factors.json'));
    const passages = v.parse(withSpreadTexts(passageSummaries), published.get('en/passages.json'));
    const { canals } = fleetOf(factors, passages);
    expect(canals.map(({ id }) => id)).toContain('panama');
  });

  it('gives lengths for canals only', () => {
    const passages = v.parse(withSpreadTexts(passageSummaries), published.get('en/passages.json'));
    const canals = passages.filter(({ kind }) => kind === 'canal');
    expect(passages.filter(({ length }) => length !== undefined)).toEqual(canals);
    expect(canals.find(({ id }) => id === 'panama')?.length).toBeCloseTo(52, 0);
  });
});

describe('an invalid file', () => {
  let scratch: ScratchData;
  beforeEach(() => {
    scratch = new ScratchData();
  });
  afterEach(() => scratch.remove());

  it('is reported with its field', () => {
    scratch.change('projects/toromocho.yaml', (text) =>
      text.replace('status: operating', 'status: fine'),
    );
    expect(() => readData(scratch.folder)).toThrow(/toromocho\.yaml: status: .*"fine"/);
  });

  it('is reported if a language is missing', () => {
    scratch.change('projects/toromocho.yaml', (text) => text.replace(/^ {2}zh: .*\n/m, ''));
    expect(() => readData(scratch.folder)).toThrow(/toromocho\.yaml: name\.zh/);
  });

  it('is reported if it has no source', () => {
    scratch.change('projects/toromocho.yaml', (text) =>
      text.replace(/^sources:[\s\S]*?(?=^\S|$(?![\s\S]))/m, 'sources: []\n'),
    );
    expect(() => readData(scratch.folder)).toThrow(/toromocho\.yaml: sources: expected a source/);
  });

  it('is reported if its publisher is unknown', () => {
    scratch.change('projects/toromocho.yaml', (text) =>
      text.replace(/publisher: .*/, 'publisher: The Morning Whisper'),
    );
    expect(() => readData(scratch.folder)).toThrow(/add “The Morning Whisper” to data\/sources/);
  });

  it('is reported if it asks the build for a value that it cannot compute', () => {
    scratch.change('corridors/pechy~cnsgh.yaml', (text) =>
      text.replace('computed: sea-distance', 'computed: sea-breeze'),
    );
    expect(() => readData(scratch.folder)).toThrow(
      /pechy~cnsgh\.yaml: figures\.\d+\.values\.0\.value/,
    );
  });

  it('is reported if it is no YAML', () => {
    scratch.change('projects/toromocho.yaml', (text) => `${text}\n  : : [`);
    expect(() => readData(scratch.folder)).toThrow(/toromocho\.yaml: /);
  });
});
