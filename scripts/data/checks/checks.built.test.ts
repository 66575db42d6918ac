import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile, readData } from '../compile';
import type { Dataset } from '../dataset';
import { ScratchData } from '../scratch-data';
import { CHECKS, faultsOf } from './checks';

const kept = compile('data');

let scratch: ScratchData;
beforeEach(() => {
  scratch = new ScratchData();
});
afterEach(() => scratch.remove());

/** The scratch copy as it is now, with the ways by sea of the data as it is kept. */
function broken(): Dataset {
  return { ...kept, ...readData(scratch.folder), gazetteer: kept.gazetteer };
}

function faults(name: string, dataset: Dataset = broken()): string {
  const check = CHECKS.find((each) => each.name === name);
  if (!check) throw new Error(`There is no check ${name}`);
  return check.faults(dataset).join('\n');
}

describe('the data as it is kept', () => {
  it('keeps every rule', () => {
    expect(faultsOf(kept)).toEqual([]);
  });
});

describe('a rule bites', () => {
  it('noDuplicateIds: a former id that another record goes by', () => {
    scratch.change('projects/toromocho.yaml', (text) => `${text}formerIds:\n  - las-bambas\n`);
    expect(faults('noDuplicateIds')).toMatch(
      /toromocho\.yaml.* las-bambas|las-bambas already means/,
    );
  });

  it('noDuplicateIds: two sources of one id', () => {
    scratch.change('ports/pechy.yaml', (text) =>
      text.replace(
        /(\n {2}- id: )[\w-]+(\n {4}publisher: .*(?:\n {4}.*)*\n {2}- id: )([\w-]+)/,
        '$1$3$2$3',
      ),
    );
    expect(faults('noDuplicateIds')).toMatch(/pechy\.yaml: sources: [\w-]+ stands twice/);
  });

  it('everyFigureHasASource: a figure that cites a source the record has not', () => {
    scratch.change('ports/pechy.yaml', (text) =>
      text.replace(/sources: \[[\w-]+/, 'sources: [nobody'),
    );
    expect(faults('everyFigureHasASource')).toMatch(
      /data\/ports\/pechy\.yaml: figures\.\d+\.values\.\d+: cites nobody/,
    );
  });

  it('everyFigureHasASource: a cost that cites a source the record has not', () => {
    scratch.change('projects/toromocho.yaml', (text) =>
      text.replace(/(\n {4}sources: \[|\n {4}sources:\n {6}- )[\w-]+/, '$1nobody'),
    );
    expect(faults('everyFigureHasASource')).toMatch(/toromocho\.yaml: costs\.\d+: cites nobody/);
  });

  it('sourcesHaveDates: a source without a date or the day it was read', () => {
    scratch.change('projects/toromocho.yaml', (text) =>
      text.replace(/\n {4}(date|accessed): .*/, ''),
    );
    expect(faults('sourcesHaveDates')).toMatch(/toromocho\.yaml: sources\.[\w-]+: has no date/);
  });

  it('noOrphanSources: a source that nothing cites', () => {
    scratch.change('ports/pechy.yaml', (text) =>
      text.replace(
        /\nsources:\n/,
        '\nsources:\n  - id: idle\n    publisher: AidData\n    title: Idle\n    date: 2024-01\n',
      ),
    );
    expect(faults('noOrphanSources')).toContain('pechy.yaml: sources.idle: is cited by nothing');
  });

  it('everyLinkResolves: a project that is not there', () => {
    scratch.change('ports/pechy.yaml', (text) =>
      text.replace('- chancay-tunnel', '- chancay-funicular'),
    );
    expect(faults('everyLinkResolves')).toContain(
      'data/ports/pechy.yaml: projects: there is no chancay-funicular in data/projects',
    );
  });

  it('everyLinkResolves: a company that is not there', () => {
    scratch.change('projects/toromocho.yaml', (text) =>
      text.replace(/- company: .*/, '- company: nobody-and-sons'),
    );
    expect(faults('everyLinkResolves')).toMatch(
      /toromocho\.yaml: parties\.\d+\.company: there is no nobody-and-sons in data\/companies/,
    );
  });

  it('namesInAllLanguages: a text left in English', () => {
    scratch.change('projects/toromocho.yaml', (text) => {
      const [, english = ''] = /\nsummary:\n {2}en: (.*)\n/.exec(text) ?? [];
      return text.replace(/(\nsummary:\n.*\n {2}es: ).*/, `$1${english}`);
    });
    expect(faults('namesInAllLanguages')).toMatch(/toromocho\.yaml: summary\.es: is the English/);
  });

  it('coordinatesInTheCountryTheyClaim: latitude before longitude', () => {
    scratch.change('projects/toromocho.yaml', (text) =>
      text.replace(/position: \[(.*), (.*)\]/, 'position: [$2, $1]'),
    );
    expect(faults('coordinatesInTheCountryTheyClaim')).toMatch(
      /toromocho\.yaml: position: .* is not in PE/,
    );
  });

  it('linesStayOnLand: a railway that goes to sea', () => {
    scratch.change('legs/chancay-pucallpa-railway.yaml', (text) =>
      text.replace(/position: \[.*\]/, 'position: [-90, -10]'),
    );
    expect(faults('linesStayOnLand')).toMatch(
      /chancay-pucallpa-railway\.yaml: stops: crosses \d+ km of water/,
    );
  });

  it('seaTracksStayOffLand: a way across a continent', () => {
    const overland = {
      ...kept,
      seaLeg: { ...kept.seaLeg, waypoints: [[-77.5, -11.6] as const, [-38, -13] as const] },
    };
    expect(faults('seaTracksStayOffLand', overland)).toMatch(/the sea leg: .* km of land/);
  });

  it('seaDistanceAsDrawn: a distance written by hand', () => {
    scratch.change('corridors/pechy~cnsgh.yaml', (text) =>
      text.replace('value: { computed: sea-distance }', 'value: 9999'),
    );
    expect(faults('seaDistanceAsDrawn')).toMatch(/sea-distance says 9999 nm/);
  });

  it('costsArePlausible: dollars where millions are meant', () => {
    scratch.change('projects/toromocho.yaml', (text) =>
      text.replace(/usdMillion: .*/, 'usdMillion: 4500000000'),
    );
    expect(faults('costsArePlausible')).toMatch(
      /toromocho\.yaml: costs\.0\.usdMillion: .*check the unit/,
    );
  });

  it('datesInOrder: something to come that is said to have happened', () => {
    scratch.change('projects/toromocho.yaml', (text) =>
      text.replace(/\nmilestones:\n {2}- date: .*/, '\nmilestones:\n  - date: "2039"'),
    );
    expect(faults('datesInOrder')).toMatch(
      /toromocho\.yaml: milestones\.\d+\.date: 2039 is still to come/,
    );
  });

  it('statusAgreesWithDates: a status older than what is told', () => {
    scratch.change('projects/toromocho.yaml', (text) =>
      text.replace(/statusAsOf: .*/, 'statusAsOf: "1990"'),
    );
    expect(faults('statusAgreesWithDates')).toMatch(/toromocho\.yaml: statusAsOf: 1990 is before/);
  });

  it('and has a test here, each of them', async () => {
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(import.meta.filename, 'utf8');
    expect(CHECKS.filter(({ name }) => !text.includes(`it('${name}:`))).toEqual([]);
  });
});
