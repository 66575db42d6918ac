import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS, type FacetId, facetOf } from './facet';
import { countFacets, type Filters, NO_FILTERS, projectFilter, withChoice } from './filters';
import type { ProjectSummary } from './project';
import type { ProjectFacts } from './project-facts';

const name = (text: string) => ({ en: text, es: text, zh: text });
const project = (id: string, more: Partial<ProjectSummary>): ProjectSummary => ({
  ...{ id, name: name(id), place: name('-'), position: [-75, -10], precision: 'site' },
  ...{ country: 'PE', sector: 'energy', kind: 'hydro', status: 'operating' },
  ...more,
});
const facts = (id: string, more: Partial<ProjectFacts>): ProjectFacts => ({
  ...{ id, statusAsOf: '2025', costs: [], parties: [], isDisputed: false, sources: 1 },
  ...more,
});

const PROJECTS = [
  project('coca-codo', { country: 'EC' }),
  project('sopladora', { country: 'EC' }),
  project('las-bambas', { sector: 'minerals', kind: 'mine' }),
  project('no-facts', { sector: 'minerals', kind: 'mine' }),
];
const FACTS = new Map(
  [
    facts('coca-codo', {
      begun: { date: '2010-07', planned: false },
      opened: { date: '2016-11-18', planned: false },
      costs: [{ usdMillion: 2245, to: 2851, year: 2016, sources: [] }],
      parties: [
        { role: 'contractor', company: 'sinohydro' },
        { role: 'lender', company: 'china-eximbank' },
      ],
      isDisputed: true,
    }),
    facts('sopladora', {
      opened: { date: '2016-08', planned: false },
      costs: [{ usdMillion: 755, year: 2016, sources: [] }],
      parties: [{ role: 'contractor', company: 'gezhouba' }],
    }),
    facts('las-bambas', {
      costs: [
        { usdMillion: 5850, year: 2014, sources: [] },
        { usdMillion: 7000, year: 2014, sources: [] },
      ],
      parties: [{ role: 'owner', company: 'mmg' }],
      corridor: 'supply',
      isDisputed: true,
    }),
  ].map((each) => [each.id, each]),
);
const findFacts = (id: string) => FACTS.get(id);

function shown(filters: Partial<Filters>): readonly string[] {
  return PROJECTS.filter(projectFilter({ ...NO_FILTERS, ...filters }, findFacts)).map(
    ({ id }) => id,
  );
}

describe('filters', () => {
  it('admit every project if none is set', () => {
    expect(shown({})).toHaveLength(PROJECTS.length);
  });

  it('combine facets with and, values of a facet with or', () => {
    expect(shown({ choices: { country: ['ec', 'pe'], kind: ['hydro'] } })).toEqual([
      'coca-codo',
      'sopladora',
    ]);
    expect(shown({ choices: { region: ['asia'] } })).toEqual([]);
  });

  it('distinguish the role of a company', () => {
    expect(shown({ choices: { builder: ['sinohydro'] } })).toEqual(['coca-codo']);
    expect(shown({ choices: { owner: ['sinohydro'] } })).toEqual([]);
    expect(shown({ choices: { company: ['china-eximbank', 'mmg'] } })).toEqual([
      'coca-codo',
      'las-bambas',
    ]);
  });

  it('admit a project if one of its costs meets the range', () => {
    expect(shown({ ranges: { cost: { from: 2500, to: null } } })).toEqual([
      'coca-codo',
      'las-bambas',
    ]);
    expect(shown({ ranges: { cost: { from: 5900, to: 6900 } } })).toEqual([]);
    expect(shown({ ranges: { cost: { from: null, to: 800 } } })).toEqual(['sopladora']);
  });

  it('compare years, not months', () => {
    expect(shown({ ranges: { opened: { from: 2016, to: 2016 } } })).toEqual([
      'coca-codo',
      'sopladora',
    ]);
    expect(shown({ ranges: { begun: { from: 2011, to: null } } })).toEqual([]);
  });

  it('know projects that state no relation to the corridor', () => {
    expect(shown({ choices: { corridor: ['not-stated'] } })).toEqual(['coca-codo', 'sopladora']);
  });

  it('admit none for an empty choice', () => {
    expect(shown({ choices: { sector: [] } })).toEqual([]);
  });
});

describe('counts of facets', () => {
  it('apply every filter but the choice of the facet itself', () => {
    const counts = countFacets(PROJECTS, findFacts, {
      ...NO_FILTERS,
      choices: { country: ['ec'], dispute: ['yes'] },
    });
    expect(counts.shown).toBe(1);
    expect(counts.of('country', 'pe')).toBe(1);
    expect(counts.of('dispute', 'no')).toBe(1);
    expect(counts.of('builder', 'gezhouba')).toBe(0);
    expect(counts.valuesOf('builder')).toEqual(['sinohydro']);
  });

  it('equal the number of projects that the value alone would show', () => {
    const choices = fc.record(
      Object.fromEntries(FACET_IDS.map((id) => [id, fc.subarray([...valuesIn(id)])])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(choices, fc.constantFrom(...FACET_IDS), (chosen, facet) => {
        const filters: Filters = { ...NO_FILTERS, choices: chosen };
        const counts = countFacets(PROJECTS, findFacts, filters);
        expect(counts.shown).toBe(shown(filters).length);
        for (const value of valuesIn(facet)) {
          expect(counts.of(facet, value)).toBe(shown(withChoice(filters, facet, [value])).length);
        }
      }),
    );
  });
});

function valuesIn(facet: FacetId): readonly string[] {
  return [
    ...new Set(PROJECTS.flatMap((each) => facetOf(facet).valuesOf(each, findFacts(each.id)))),
  ];
}
