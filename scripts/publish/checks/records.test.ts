import { describe, expect, it } from 'vitest';
import { namedStops } from '../../../src/domain/corridor';
import type { Localized } from '../../../src/domain/locale';
import type { ProjectMilestone } from '../../../src/domain/project';
import type { KeptData } from '../dataset';
import { keptData } from '../kept-data.fixture';
import { faultsIn, withBroken } from './broken-data.fixture';
import { KEPT_CHECKS } from './checks';

const kept = keptData();
const source = {
  ...kept.projects[0]?.sources[0],
  id: 'idle',
  publisher: 'AidData',
  title: 'Idle',
} as KeptData['ports'][number]['sources'][number];

const faults = (name: string, data: KeptData) => faultsIn(KEPT_CHECKS, name, data);

const withIds = (ids: Partial<KeptData['ids']>): KeptData => ({
  ...kept,
  ids: { ...kept.ids, ...ids },
});

/** Addresses at which a step of a story cannot be. */
const BROKEN_STEPS = [
  'claim/a-year-saved/',
  'c/xxxxx~cnsgh/',
  'c/pechy~cnsgh/?closed=the-moon',
  'c/pechy~cnsgh/?l=ports',
  'c/pechy~cnsgh/?kn=fast',
  'compare/p.nowhere~p.toromocho/',
  'nowhere/',
];

describe('a rule about records finds its fault', () => {
  it('noDuplicateIds: a former id that another record uses', () => {
    const data = withBroken(kept, 'projects', 'toromocho', () => ({ formerIds: ['las-bambas'] }));
    expect(faults('noDuplicateIds', data)).toMatch(
      /toromocho\.yaml: formerIds: las-bambas already|formerIds: las-bambas already means data\/projects\/toromocho/,
    );
  });

  it('formerIdsLead: a former id that a record has, that leads nowhere, and that leads to another former id', () => {
    const found = faults(
      'formerIdsLead',
      withIds({ renamed: { project: { toromocho: 'las-bambas', a: 'nowhere', b: 'a' } } }),
    );
    expect(found).toContain('project.toromocho: a record has this id; remove the row');
    expect(found).toContain('project.a: there is no project nowhere');
    expect(found).toContain('project.b: a is a former id too; give the present one, nowhere');
  });

  it('formerIdsLead: a withdrawn record that is there', () => {
    const name = { en: 'x', es: 'x', pt: 'x', zh: 'x' };
    const withdrawn: KeptData['ids']['withdrawn'] = [
      { kind: 'project', id: 'toromocho', name, version: '2026.12.1', reason: 'unsourced' },
    ];
    expect(faults('formerIdsLead', withIds({ withdrawn }))).toMatch(
      /project toromocho: a record has this id/,
    );
  });

  it('publishedIdsStay: a published project without a record or a word', () => {
    const data = { ...kept, projects: kept.projects.filter(({ id }) => id !== 'toromocho') };
    expect(faults('publishedIdsStay', data)).toMatch(
      /project toromocho was published and is gone; name its present id/,
    );
    const renamed = { ...kept.ids.renamed, project: { toromocho: 'las-bambas' } };
    expect(faults('publishedIdsStay', { ...data, ids: { ...kept.ids, renamed } })).not.toMatch(
      /toromocho/,
    );
  });

  it('publishedIdsStay: a source whose correction made it another id', () => {
    const [project, ...projects] = kept.projects;
    const sources = project?.sources.map((source) => ({ ...source, publisher: 'Corrected' })) ?? [];
    const data = {
      ...kept,
      projects: [{ ...project, sources } as KeptData['projects'][number], ...projects],
    };
    expect(faults('publishedIdsStay', data)).toMatch(
      /is corrected; add the row "[\w-]+: corrected-[\w-]+"/,
    );
  });

  it('versionsAreListed: a version that was raised without its list of changes', () => {
    expect(faults('versionsAreListed', { ...kept, version: '2099.01.1' })).toMatch(
      /2099\.01\.1 has no list of changes; run npm run data:changelog/,
    );
  });

  it('noDuplicateIds: two sources with one id', () => {
    const data = withBroken(kept, 'ports', 'pechy', ({ sources }) => ({
      sources: [...sources, ...sources.slice(0, 1)],
    }));
    expect(faults('noDuplicateIds', data)).toMatch(/pechy\.yaml: sources: [\w-]+ stands twice/);
  });

  it('everyFigureHasASource: a figure that cites a source missing from the record', () => {
    const data = withBroken(kept, 'ports', 'pechy', ({ figures: [first, ...others] }) => {
      if (!first) throw new Error('The port has no figure');
      const values = first.values.map((value) => ({ ...value, sources: ['nobody'] }));
      return { figures: [{ ...first, values }, ...others] };
    });
    expect(faults('everyFigureHasASource', data)).toMatch(
      /data\/ports\/pechy\.yaml: figures\.0\.values\.\d+: cites nobody/,
    );
  });

  it('everyFigureHasASource: a cost that cites a source missing from the record', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ costs }) => ({
      costs: costs.map((cost) => ({ ...cost, sources: ['nobody'] })),
    }));
    expect(faults('everyFigureHasASource', data)).toMatch(
      /toromocho\.yaml: costs\.\d+: cites nobody/,
    );
  });

  it('questionsHaveAnswers: a question that leads to a record that does not exist', () => {
    const data = withBroken(kept, 'questions', 'are-ten-days-saved', () => ({
      address: 'claim/a-year-saved/',
    }));
    expect(faults('questionsHaveAnswers', data)).toMatch(
      /are-ten-days-saved\.yaml: answer: there is no record at claim\/a-year-saved/,
    );
  });

  it('questionsHaveAnswers: a question that is asked twice', () => {
    const data = withBroken(kept, 'questions', 'are-ten-days-saved', () => ({
      variants: ['Is it really 23 days'],
    }));
    expect(faults('questionsHaveAnswers', data)).toMatch(/“is it really 23 days” is asked twice/i);
  });

  it('questionsHaveAnswers: two questions at one place of the front page', () => {
    const data = withBroken(kept, 'questions', 'are-ten-days-saved', () => ({ front: 1 }));
    expect(faults('questionsHaveAnswers', data)).toMatch(
      /are-ten-days-saved\.yaml: front: is-it-23-days has the place 1 too/,
    );
  });

  it('storyStepsLeadSomewhere: a step without its record, port or passage, and one that sets the layers', () => {
    const data = withBroken(kept, 'stories', 'from-chancay-to-shanghai', ({ steps }) => ({
      steps: steps.map((step, i) => ({ ...step, at: BROKEN_STEPS[i] ?? step.at })),
    }));
    const found = faults('storyStepsLeadSomewhere', data).split('\n');
    expect(found).toEqual([
      expect.stringMatching(/steps\.0\.at: there is no record claim\/a-year-saved/),
      expect.stringMatching(/steps\.1\.at: there is no port xxxxx/),
      expect.stringMatching(/steps\.2\.at: there is no passage the-moon/),
      expect.stringMatching(/steps\.3\.at: leave l= out/),
      expect.stringMatching(/steps\.4\.at: kn=fast is not understood/),
      expect.stringMatching(/steps\.5\.at: there is no record project\/nowhere/),
      expect.stringMatching(/steps\.6\.at: path=en\/nowhere\/ is not understood/),
    ]);
  });

  it('sourcesHaveDates: a source without a date or an access date', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ sources }) => ({
      sources: sources.map(({ date: _, accessed: __, ...undated }) => undated),
    }));
    expect(faults('sourcesHaveDates', data)).toMatch(
      /toromocho\.yaml: sources\.[\w-]+: has no date/,
    );
  });

  it('onePageOneCitation: a page that is dated in one record and not in another', () => {
    const data = withBroken(kept, 'ports', 'pechy', ({ sources }) => ({
      sources: sources.map(({ date: _, ...undated }) => ({ ...undated, accessed: '2026-11-24' })),
    }));
    expect(faults('onePageOneCitation', data)).toMatch(
      /sources\.[\w-]+\.date: is “[\w-]+”, but data\/ports\/pechy\.yaml cites the same page with “none”/,
    );
  });

  it('noOrphanSources: a source that nothing cites', () => {
    const data = withBroken(kept, 'ports', 'pechy', ({ sources }) => ({
      sources: [...sources, source],
    }));
    expect(faults('noOrphanSources', data)).toContain(
      'pechy.yaml: sources.idle: is cited by nothing',
    );
  });

  it('everyLinkResolves: a project that does not exist', () => {
    const data = withBroken(kept, 'ports', 'pechy', () => ({ projects: ['chancay-funicular'] }));
    expect(faults('everyLinkResolves', data)).toContain(
      'data/ports/pechy.yaml: projects: there is no chancay-funicular in data/projects',
    );
  });

  it('everyLinkResolves: a company that does not exist', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ parties }) => ({
      parties: parties.map((party) => ({ ...party, company: 'nobody-and-sons' })),
    }));
    expect(faults('everyLinkResolves', data)).toMatch(
      /toromocho\.yaml: parties\.\d+\.company: there is no nobody-and-sons in data\/companies/,
    );
  });

  it('namesInAllLanguages: a text left in English', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ summary }) => ({
      summary: { ...summary, es: summary.en },
    }));
    expect(faults('namesInAllLanguages', data)).toMatch(
      /toromocho\.yaml: summary\.es: is the English/,
    );
  });

  it.each([
    ['en', 'es', 'looks like Spanish'],
    ['en', 'pt', 'looks like Portuguese'],
    ['en', 'zh', 'is in Chinese'],
    ['es', 'en', 'looks like English'],
    ['es', 'pt', 'looks like Portuguese'],
    ['pt', 'en', 'looks like English'],
    ['pt', 'es', 'looks like Spanish'],
    ['zh', 'es', 'has hardly any Chinese character'],
  ] as const)('textsInTheirLanguage: %s written in %s', (language, written, message) => {
    const data = withBroken(kept, 'projects', 'las-bambas', ({ summary }) => ({
      summary: { ...summary, [language]: `${summary[written]} ` },
    }));
    const fault = `^data/projects/las-bambas\\.yaml: summary\\.${language}: ${message}; write it in \\w+$`;
    expect(faults('textsInTheirLanguage', data)).toMatch(new RegExp(fault));
  });

  it('coordinatesInTheCountryTheyClaim: latitude before longitude', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ position: [lon, lat] }) => ({
      position: [lat, lon] as const,
    }));
    expect(faults('coordinatesInTheCountryTheyClaim', data)).toMatch(
      /toromocho\.yaml: position: .* is not in PE/,
    );
  });

  it('linesStayOnLand: a railway across the sea', () => {
    const data = withBroken(kept, 'legs', 'chancay-pucallpa-railway', ({ stops }) => ({
      stops: stops.map((stop, i) => (i === 1 ? { ...stop, position: [-90, -10] } : stop)),
    }));
    expect(faults('linesStayOnLand', data)).toMatch(
      /chancay-pucallpa-railway\.yaml: stops\.1: the line from the place before runs \d+\.\d km off the shore/,
    );
  });

  it('linesStayOnLand: a line across a bay between two towns on the coast', () => {
    const data = withBroken(kept, 'legs', 'chancay-acre-pilot', ({ stops }) => ({
      stops: namedStops({ stops }).filter(({ name }) => !name.startsWith('Chala to Atico')),
    }));
    expect(faults('linesStayOnLand', data)).toMatch(
      /chancay-acre-pilot\.yaml: stops\.\d+: .* 1\.\d km off the shore near -74\.\d\d, -15\.\d\d/,
    );
  });

  it('linesStayOnLand: a bridge of which the file does not say that it is one', () => {
    const data = { ...kept, stepsOverWater: new Map() };
    expect(faults('linesStayOnLand', data)).toMatch(/donghai-bridge-road\.yaml: stops\.1: /);
    expect(faults('linesStayOnLand', kept)).toBe('');
  });

  it('harboursBelongToPorts: a pilot station a degree too far north', () => {
    const data = withBroken(kept, 'harbours', 'cnsgh', ({ parts }) => ({
      parts: parts.map((part) =>
        part.shape.type === 'point'
          ? { ...part, shape: { ...part.shape, position: [122.4, 32.1] as const } }
          : part,
      ),
    }));
    expect(faults('harboursBelongToPorts', data)).toMatch(
      /cnsgh\.yaml: parts\.pilots-north-1: lies \d+ km from the port/,
    );
  });

  it('harboursBelongToPorts: a plan of a port that does not exist', () => {
    const data = withBroken(kept, 'harbours', 'pechy', () => ({ id: 'pexxx' }));
    expect(faults('harboursBelongToPorts', data)).toMatch(
      /pexxx\.yaml: there is no pexxx in data\/ports/,
    );
  });

  it('harbourPartsAreDistinct: an id that stands twice', () => {
    const data = withBroken(kept, 'harbours', 'pechy', ({ parts }) => ({
      parts: [...parts, ...parts.slice(0, 1)],
    }));
    expect(faults('harbourPartsAreDistinct', data)).toMatch(
      /pechy\.yaml: parts\.operating-zone: stands twice/,
    );
  });

  it('harbourShapesAreAsPublished: a breakwater that is drawn too long', () => {
    const data = withBroken(kept, 'harbours', 'pechy', ({ parts }) => ({
      parts: parts.map((part) =>
        part.id === 'breakwater' && part.shape.type === 'line'
          ? { ...part, shape: { ...part.shape, track: [...part.shape.track, [-77.25, -11.62]] } }
          : part,
      ),
    }));
    expect(faults('harbourShapesAreAsPublished', data)).toMatch(
      /pechy\.yaml: parts\.breakwater: is \d+ m long, published are 2700, 2678 m/,
    );
  });

  it('harbourShapesAreAsPublished: a terminal that is drawn too small', () => {
    const data = withBroken(kept, 'harbours', 'cnsgh', ({ parts }) => ({
      parts: parts.map((part) =>
        part.shape.type === 'area' && part.id === 'phase-4-terminal'
          ? { ...part, shape: { ...part.shape, ring: part.shape.ring.slice(2) } }
          : part,
      ),
    }));
    expect(faults('harbourShapesAreAsPublished', data)).toMatch(
      /cnsgh\.yaml: parts\.phase-4-terminal: covers \d+ ha, published are 223\.16 ha/,
    );
  });

  it('costsArePlausible: dollars instead of millions', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ costs }) => ({
      costs: costs.map((cost) => ({ ...cost, usdMillion: 4_500_000_000 })),
    }));
    expect(faults('costsArePlausible', data)).toMatch(
      /toromocho\.yaml: costs\.0\.usdMillion: .*check the unit/,
    );
  });

  it('datesInOrder: a future event that is marked as past', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ milestones }) => ({
      milestones: milestones.map((milestone) => ({ ...milestone, date: '2039', planned: false })),
    }));
    expect(faults('datesInOrder', data)).toMatch(
      /toromocho\.yaml: milestones\.\d+\.date: 2039 is still to come/,
    );
  });

  it('datesInOrder: the place of a milestone is counted in the file', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ milestones: [first] }) => ({
      milestones: [
        { ...first, date: '2039', planned: true },
        { ...first, date: '2038', planned: false },
      ] as ProjectMilestone[],
    }));
    expect(faults('datesInOrder', data)).toMatch(
      /toromocho\.yaml: milestones\.1\.date: 2038 is still to come/,
    );
  });

  it('datesInOrder: a count over a period that is as of the day of the page', () => {
    const data = withBroken(kept, 'claims', 'cosco-guayaquil-14000-containers', ({ claimed }) => ({
      claimed: {
        ...claimed,
        values: claimed.values.map((value) => ({ ...value, asOf: '2025-07' as const })),
      },
    }));
    expect(faults('datesInOrder', data)).toMatch(
      /claimed\.values\.0\.asOf: is 2025-07, yet it was counted over 2024-01\/2024-06; write 2024-06/,
    );
  });

  it('datesInOrder: a day to come that is called reported', () => {
    const data = withBroken(kept, 'claims', 'phase-2-from-2027', ({ claimed }) => ({
      claimed: {
        ...claimed,
        values: claimed.values.map((value) => ({ ...value, qualifier: 'reported' as const })),
      },
    }));
    expect(faults('datesInOrder', data)).toMatch(
      /phase-2-from-2027\.yaml: claimed\.values\.0\.qualifier: is reported, yet 2027 was still to come on 2025-06/,
    );
  });

  it('costsAreNoNewerThanTheirPages: a cost of a later year than each page it cites', () => {
    const dated = (...dates: readonly string[]) =>
      withBroken(kept, 'projects', 'toromocho', ({ costs: [cost], sources }) => ({
        costs: cost
          ? [{ ...cost, year: 2030, sources: sources.slice(0, 2).map(({ id }) => id) }]
          : [],
        sources: sources.map((each, i) => ({ ...each, date: dates[i] ?? '2030' })),
      }));
    expect(faults('costsAreNoNewerThanTheirPages', dated('2029', '2029-12-31'))).toMatch(
      /toromocho\.yaml: costs\.0\.year: is 2030, yet it cites only older pages \(2029, 2029-12-31\)/,
    );
    expect(faults('costsAreNoNewerThanTheirPages', dated('2029', '2030-01'))).toBe('');
  });

  it('linksLeadToPages: the front page of a newspaper', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ sources }) => ({
      sources: sources.map((each) => ({ ...each, url: 'https://example.org/' })),
    }));
    expect(faults('linksLeadToPages', data)).toMatch(
      /toromocho\.yaml: sources\.[\w-]+\.url: https:\/\/example\.org\/ is the front page/,
    );
  });

  it('publishersHaveOneSpelling: capitals, and another form than via', () => {
    const named = (publisher: string) =>
      withBroken(kept, 'projects', 'toromocho', ({ sources }) => ({
        sources: sources.map((each, i) => (i === 0 ? { ...each, publisher } : each)),
      }));
    expect(faults('publishersHaveOneSpelling', named('GESTION'))).toMatch(
      /sources\.[\w-]+\.publisher: is “(GESTION|Gestión)”, but .* has “(GESTION|Gestión)”; write one/,
    );
    expect(faults('publishersHaveOneSpelling', named('Reuters, via Nasdaq'))).toMatch(
      /toromocho\.yaml: sources\.[\w-]+\.publisher: is “Reuters, via Nasdaq”; write who wrote it/,
    );
  });

  it('savingsHaveABaseline: a saving in days given as the length of a voyage', () => {
    const data = withBroken(kept, 'claims', 'ten-days-saved', () => ({
      measure: 'total' as const,
    }));
    expect(faults('savingsHaveABaseline', data)).toMatch(
      /ten-days-saved\.yaml: measure: the label speaks of a saving/,
    );
  });

  it('statusAgreesWithDates: a status older than the latest milestone', () => {
    const data = withBroken(kept, 'projects', 'toromocho', () => ({ statusAsOf: '1990' }));
    expect(faults('statusAgreesWithDates', data)).toMatch(
      /toromocho\.yaml: statusAsOf: 1990 is before/,
    );
  });

  it('highConfidenceHasTwoPublishers: two pages of one publisher', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ sources: [first] }) => ({
      confidence: 'high' as const,
      sources: first ? [first, { ...first, id: 'again', title: 'Another page' }] : [],
    }));
    expect(faults('highConfidenceHasTwoPublishers', kept)).toBe('');
    expect(faults('highConfidenceHasTwoPublishers', data)).toMatch(
      /toromocho\.yaml: confidence: is high on one publisher/,
    );
  });

  it('largeWorksHaveTwoPublishers: a large sum on one publisher, in dollars and in soles', () => {
    const told = ['toromocho', 'la-caleta-hospital-chimbote'].map((id) =>
      faults(
        'largeWorksHaveTwoPublishers',
        withBroken(kept, 'projects', id, ({ sources, costs }) => ({
          sources: sources.slice(0, 1),
          costs: costs.map(({ single: _, ...cost }) => cost),
        })),
      ),
    );
    expect(faults('largeWorksHaveTwoPublishers', kept)).toBe('');
    expect(told[0]).toMatch(
      /toromocho\.yaml: costs\.0: .* rests on .* alone; add a page of another/,
    );
    expect(told[1]).toMatch(/chimbote\.yaml: costs\.0: .* rests on Gestión alone/);
  });

  it('largeWorksHaveTwoPublishers: a small sum may rest on one publisher', () => {
    const data = withBroken(kept, 'projects', 'toromocho', ({ sources, costs }) => ({
      sources: sources.slice(0, 1),
      costs: costs
        .slice(0, 1)
        .map(({ single: _, to: __, ...cost }) => ({ ...cost, usdMillion: 99 })),
    }));
    expect(faults('largeWorksHaveTwoPublishers', data)).toBe('');
  });

  it('oneRecordAProject: a second record of one mine, named otherwise', () => {
    const mine = kept.projects.find(({ id }) => id === 'las-bambas');
    if (!mine) throw new Error('There is no las-bambas');
    const name = { en: 'Las Bambas copper project', es: 'Bambas', pt: 'Bambas', zh: '巴斯' };
    const data = { ...kept, projects: [...kept.projects, { ...mine, id: 'bambas', name }] };
    expect(faults('oneRecordAProject', kept)).toBe('');
    expect(faults('oneRecordAProject', data)).toMatch(
      /bambas\.yaml: name: looks like the project of data\/projects\/las-bambas\.yaml/,
    );
  });

  it.each([
    [
      'pluz-energia',
      { capacity: { en: '300 km of lines', es: '300 km', pt: '300 km', zh: '300公里' } },
      '300 km long',
    ],
    [
      'toromocho',
      { place: { en: 'Morococha – La Oroya', es: 'Junín', pt: 'Junín', zh: '胡宁' } },
      'several places',
    ],
    ['red-maule-hospitals', {}, 'it is 3 hospitals'],
  ])('precisionFitsThePlace: %s at a town', (id, edit, reason) => {
    const data = withBroken(kept, 'projects', id, () => ({ precision: 'town' as const, ...edit }));
    expect(faults('precisionFitsThePlace', kept)).toBe('');
    expect(faults('precisionFitsThePlace', data)).toMatch(
      new RegExp(`${id}\\.yaml: precision: is town, yet .*${reason}; write region`),
    );
  });

  it('datesInOrder: a day of looking that lies ahead', () => {
    const data = withBroken(kept, 'services', 'evergreen-wsa5', () => ({ checked: '2039-01-01' }));
    expect(faults('datesInOrder', data)).toMatch(
      /evergreen-wsa5\.yaml: checked: 2039-01-01 lies after/,
    );
  });

  it('operatingHasAnOperator: a project that only a contractor built', () => {
    const data = withBroken(kept, 'projects', 'demerara-bridge', () => ({
      status: 'operating' as const,
    }));
    expect(faults('operatingHasAnOperator', data)).toMatch(
      /demerara-bridge\.yaml: status: is operating, yet no Chinese party owns or runs it/,
    );
  });

  it('operatingHasAnOperator: a handover that is pending without a word about it', () => {
    const data = withBroken(kept, 'projects', 'toromocho', () => ({
      handover: 'pending' as const,
    }));
    expect(faults('operatingHasAnOperator', kept)).toBe('');
    expect(faults('operatingHasAnOperator', data)).toMatch(
      /toromocho\.yaml: handover: is pending, which needs .* a statusNote/,
    );
  });

  it('textsAreUpToDate: a text older than an event about its record', () => {
    const data = withBroken(kept, 'events', '2026-ositran-ruling-reversed', ({ about }) => ({
      about: { ...about, projects: ['toromocho', 'chancay-port'] },
    }));
    expect(faults('textsAreUpToDate', data)).toMatch(
      /toromocho\.yaml: summary: its text is of 20[\d-]+, and 2026-ositran-ruling-reversed \(2026\) is newer/,
    );
  });

  it('textsAreUpToDate: a text without a date, unless it refers to the event', () => {
    const data = withBroken(kept, 'ports', 'pablb', () => ({ textAsOf: '2020-01-01' }));
    const found = faults('textsAreUpToDate', data);
    expect(found).toMatch(/pablb\.yaml: .* 2025-ck-hutchison-sale \(2025-03-04\)/);
    expect(found).not.toContain('2026-panama-takes-ports');
  });

  it('leadsAreShort: a lead of three sentences, and one that is too long', () => {
    const threeSentences = withBroken(kept, 'projects', 'chancay-port', ({ summary }) => ({
      summary: { ...summary, en: `${summary.en} It opened in 2024.`, zh: `${summary.zh}已运营。` },
    }));
    const found = faults('leadsAreShort', threeSentences);
    expect(found).toMatch(/chancay-port\.yaml: summary\.en: has more than two sentences/);
    expect(found).toMatch(/chancay-port\.yaml: summary\.zh: has more than two sentences/);
    const long = withBroken(kept, 'projects', 'chancay-port', ({ summary, sections = [] }) => ({
      summary: { ...summary, es: `${summary.es} ${sections[0]?.text.es}` },
    }));
    expect(faults('leadsAreShort', long)).toMatch(
      /chancay-port\.yaml: summary\.es: has \d+ characters, more than 320/,
    );
  });

  it('leadsAreShort: a long text without sections', () => {
    expect(faults('leadsAreShort', kept)).toBe('');
    const data = withBroken(kept, 'projects', 'chancay-port', ({ summary, sections = [] }) => ({
      summary: {
        ...summary,
        en: [summary, ...sections.map(({ text }) => text)].map(({ en }) => en).join(' '),
      },
      sections: [],
    }));
    expect(faults('leadsAreShort', data)).toMatch(
      /chancay-port\.yaml: summary\.en: has 1[34]\d\d characters, .* tell the rest in sections/,
    );
  });

  it('leadsAreShort: a short text of three sentences without sections', () => {
    const two = {
      en: 'It builds. It digs.',
      es: 'Cava. Pone.',
      pt: 'Cava. Põe.',
      zh: '承建。开挖。',
    };
    const summarised = (texts: Partial<Localized>) =>
      withBroken(kept, 'companies', 'crcc', () => ({ summary: { ...two, ...texts } }));
    const data = summarised({ en: 'It builds. It digs. It lays.', zh: '承建。开挖！铺设。' });
    const found = faults('leadsAreShort', data);
    expect(found).toMatch(/crcc\.yaml: summary\.en: has more than two sentences/);
    expect(found).toMatch(/crcc\.yaml: summary\.zh: has more than two sentences/);
    expect(found).not.toMatch(/summary\.(es|pt)/);
    const named = summarised({ en: 'China Railway No. 10 digs at St. Kitts. It lays rails.' });
    expect(faults('leadsAreShort', named)).toBe('');
  });

  it('leadsAreShort: sections out of order', () => {
    const data = withBroken(kept, 'projects', 'chancay-port', ({ sections = [] }) => ({
      sections: sections.toReversed(),
    }));
    expect(faults('leadsAreShort', data)).toMatch(
      /chancay-port\.yaml: sections\.1\.topic: cargo is out of order or stands twice/,
    );
  });

  const withMarks = (id: string, edit: (milestone: ProjectMilestone) => ProjectMilestone) =>
    withBroken(kept, 'projects', id, ({ milestones }) => ({ milestones: milestones.map(edit) }));

  it('marksAgree: two milestones marked as the opening', () => {
    const data = withMarks('toromocho', (milestone) => ({ ...milestone, marks: 'opened' }));
    expect(faults('marksAgree', data)).toMatch(
      /toromocho\.yaml: milestones: more than one is marked opened/,
    );
  });

  it('marksAgree: works that begin after the opening', () => {
    const data = withMarks('chancay-port', (milestone) =>
      milestone.marks === 'begun' ? { ...milestone, date: '2025' } : milestone,
    );
    expect(faults('marksAgree', data)).toMatch(
      /chancay-port\.yaml: milestones: begun in 2025 is after opened in 2024-11-14/,
    );
  });

  it('marksAgree: a past opening whose works are still planned', () => {
    const data = withMarks('chancay-port', (milestone) =>
      milestone.marks === 'begun' ? { ...milestone, planned: true } : milestone,
    );
    expect(faults('marksAgree', data)).toMatch(
      /chancay-port\.yaml: milestones: begun is still planned, yet opened is past/,
    );
  });

  it('marksAgree: an operating project that is still to open', () => {
    const data = withBroken(kept, 'projects', 'tiktok-pecem', () => ({
      status: 'operating' as const,
    }));
    expect(faults('marksAgree', data)).toMatch(
      /tiktok-pecem\.yaml: status: is operating, yet opened is still planned for 2027/,
    );
  });

  it('marksAgree: a planned opening that the status has outlived', () => {
    const data = withBroken(kept, 'projects', 'tiktok-pecem', () => ({ statusAsOf: '2028-02' }));
    expect(faults('marksAgree', data)).toMatch(
      /tiktok-pecem\.yaml: milestones: opened was planned for 2027, before 2028-02/,
    );
  });

  it('marksAgree: a planned project that has opened', () => {
    const data = withBroken(kept, 'projects', 'toromocho', () => ({ status: 'planned' as const }));
    expect(faults('marksAgree', data)).toMatch(
      /toromocho\.yaml: status: is planned, yet opened is marked in 2013-12-10/,
    );
  });

  it('marksAgree: works under way whose beginning is still planned', () => {
    const data = withBroken(kept, 'projects', 'marcona-new-port', () => ({
      status: 'construction' as const,
    }));
    expect(faults('marksAgree', data)).toMatch(
      /marcona-new-port\.yaml: status: is construction, yet begun is still planned for 2026/,
    );
  });

  it('relationsAreClassed: a relation in words alone, and a class alone', () => {
    const inWords = withBroken(kept, 'projects', 'rosebel-gold', ({ summary }) => ({
      relation: summary,
    }));
    expect(faults('relationsAreClassed', inWords)).toMatch(
      /rosebel-gold\.yaml: corridor: is missing/,
    );
    const asClass = withBroken(kept, 'projects', 'rosebel-gold', () => ({
      corridor: 'supply' as const,
    }));
    expect(faults('relationsAreClassed', asClass)).toMatch(
      /rosebel-gold\.yaml: relation: is missing beside corridor: supply/,
    );
  });
});
