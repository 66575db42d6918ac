import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FACET_IDS,
  type FacetId,
  facetOf,
  RANGE_FACET_IDS,
  RANGE_FACETS,
  rangesMeet,
} from './facet';
import { createProjectFilter } from './filtered-projects';
import { type Filters, filterParts, NO_FILTERS, withChoice, withoutPart } from './filters';
import type { ProjectSummary } from './project';
import type { ProjectFacts } from './project-facts';

const name = (text: string) => ({ en: text, es: text, pt: text, zh: text });
const project = (id: string, more: Partial<ProjectSummary>): ProjectSummary => ({
  ...{ id, name: name(id), place: name('-'), position: [-75, -10], precision: 'site' },
  ...{ country: 'PE', sector: 'energy', kind: 'hydro', status: 'operating' },
  ...more,
});
const facts = (id: string, more: Partial<ProjectFacts>): ProjectFacts => ({
  ...{ id, statusAsOf: '2025', costs: [], amounts: [], parties: [], isDisputed: false, sources: 1 },
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
      costs: [{ usdMillion: 2245, to: 2851, year: 2016 }],
      parties: [
        { role: 'contractor', company: 'sinohydro' },
        { role: 'lender', company: 'china-eximbank' },
      ],
      isDisputed: true,
    }),
    facts('sopladora', {
      opened: { date: '2016-08', planned: false },
      costs: [{ usdMillion: 755, year: 2016 }],
      parties: [{ role: 'contractor', company: 'gezhouba' }],
    }),
    facts('las-bambas', {
      costs: [
        { usdMillion: 5850, year: 2014 },
        { usdMillion: 7000, year: 2014 },
      ],
      parties: [{ role: 'owner', company: 'mmg' }],
      corridor: 'supply',
      isDisputed: true,
    }),
  ].map((each) => [each.id, each]),
);
const findFacts = (id: string) => FACTS.get(id);

const filtered = (filters: Partial<Filters>) =>
  createProjectFilter(PROJECTS, findFacts)({ ...NO_FILTERS, ...filters });

function shown(filters: Partial<Filters>): readonly (string | undefined)[] {
  return Array.from(filtered(filters).indices, (i) => PROJECTS[i]?.id);
}

/** Filters as records read them one by one, to compare with. */
function shownOneByOne({ choices, ranges, text }: Filters): readonly string[] {
  const passes = (each: ProjectSummary) =>
    FACET_IDS.every((id) => {
      const values = facetOf(id).valuesOf(each, findFacts(each.id));
      return choices[id]?.some((value) => values.includes(value)) ?? true;
    }) &&
    RANGE_FACET_IDS.every((id) => {
      const [range, known] = [ranges[id], findFacts(each.id)];
      if (!range) return true;
      return (
        known !== undefined && RANGE_FACETS[id].rangesOf(known).some((r) => rangesMeet(r, range))
      );
    }) &&
    text.split(' ').every((word) => each.id.includes(word));
  return PROJECTS.filter(passes).map(({ id }) => id);
}

const someChoices = fc.record(
  Object.fromEntries(FACET_IDS.map((id) => [id, fc.subarray([...valuesIn(id)])])),
  { requiredKeys: [] },
);
const year = fc.option(fc.integer({ min: 2008, max: 2018 }));
const someFilters: fc.Arbitrary<Filters> = fc.record({
  choices: someChoices,
  ranges: fc.record(
    {
      opened: fc.record({ from: year, to: year }),
      cost: fc.record({ from: fc.option(fc.nat(8000)), to: fc.option(fc.nat(8000)) }),
    },
    { requiredKeys: [] },
  ),
  text: fc.constantFrom('', 'o', 'co', 'cod', 'co a', 'ba', 'las ba', 'x'),
});

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

describe('filtered projects', () => {
  it('are those that pass when records are read one by one, whatever was filtered before', () => {
    fc.assert(
      fc.property(fc.array(someFilters, { minLength: 1, maxLength: 6 }), (inTurn) => {
        const filter = createProjectFilter(PROJECTS, findFacts);
        for (const filters of inTurn) {
          const ids = Array.from(filter(filters).indices, (i) => PROJECTS[i]?.id);
          expect(ids).toEqual(shownOneByOne(filters));
        }
      }),
    );
  });

  it('are the same when a text is typed letter by letter and deleted', () => {
    const filter = createProjectFilter(PROJECTS, findFacts);
    for (const text of ['c', 'co', 'cod', 'cod a', 'cod', 'od', 'o', '', 'so']) {
      const filters = { ...NO_FILTERS, text };
      expect(filter(filters).indices).toEqual(filtered(filters).indices);
    }
  });

  it('are counted without each part of the filters', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        for (const part of filterParts(filters)) {
          const without = shownOneByOne(withoutPart(filters, part));
          expect(filtered(filters).countWithout(part)).toBe(without.length);
        }
      }),
    );
  });
});

describe('counts of facets', () => {
  it('apply every filter but the choice of the facet itself', () => {
    const counts = filtered({ choices: { country: ['ec'], dispute: ['yes'] } });
    expect(counts.indices).toHaveLength(1);
    expect(counts.countOf('country', 'pe')).toBe(1);
    expect(counts.countOf('dispute', 'no')).toBe(1);
    expect(counts.countOf('builder', 'gezhouba')).toBe(0);
    expect(counts.valuesOf('builder')).toEqual(['sinohydro']);
  });

  it('equal the number of projects that the value alone would show', () => {
    fc.assert(
      fc.property(someChoices, fc.constantFrom(...FACET_IDS), (choices, facet) => {
        const filters: Filters = { ...NO_FILTERS, choices };
        for (const value of valuesIn(facet)) {
          expect(filtered(filters).countOf(facet, value)).toBe(
            shown(withChoice(filters, facet, [value])).length,
          );
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
