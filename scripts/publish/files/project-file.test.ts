import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sumOf } from '../../../src/domain/cost';
import { keptData } from '../kept-data.fixture';
import { Names } from '../names';
import { publishProjectFacts } from '../publish-project-facts';
import { readRecord } from '../read-folder';
import { projectFile } from './project-file';

const { content } = readRecord(join('data', 'projects', 'toromocho.yaml'), 'toromocho');
const covers = { en: 'All', es: 'Todo', pt: 'Todo', zh: '全部' };
const withCost = (cost: object) =>
  v.safeParse(projectFile, {
    ...content,
    costs: [{ year: 2025, covers, sources: ['x'], ...cost }],
  });

describe('a cost in a file', () => {
  it('may be in another currency alone', () => {
    expect(withCost({ amount: { currency: 'BRL', million: 5000 } }).success).toBe(true);
  });

  it('needs dollars or an amount', () => {
    expect(withCost({}).issues?.[0]?.message).toMatch(/expected usdMillion, or amount/);
  });

  it('has the end of a range beside the sum that it belongs to', () => {
    const amount = { currency: 'BRL', million: 5000 };
    expect(withCost({ amount, to: 6000 }).issues?.[0]?.message).toMatch(/"to" below amount/);
    expect(withCost({ amount: { ...amount, to: 6000 } }).success).toBe(true);
  });

  it('says what the sum is and why it has one source', () => {
    const said = { basis: 'to-complete', single: 'party', usdMillion: 447 };
    expect(withCost(said).success).toBe(true);
    expect(withCost({ ...said, basis: 'budgeted' }).success).toBe(false);
    expect(withCost({ ...said, single: 'lazy' }).success).toBe(false);
  });
});

describe('a party without a record', () => {
  const names = new Names([], [], []);

  it('may be named in each language', () => {
    const lenders = { name: 'Chinese lenders', es: 'Prestamistas chinos', zh: '中国贷款机构' };
    const parties = [{ ...lenders, side: 'chinese', role: 'lender' }];
    expect(v.safeParse(projectFile, { ...content, parties }).success).toBe(true);
    expect(names.party(lenders)).toEqual({
      ...{ en: 'Chinese lenders', es: 'Prestamistas chinos' },
      ...{ pt: 'Chinese lenders', zh: '中国贷款机构' },
    });
  });

  it('has a name or the id of a company, not both', () => {
    const parties = [{ company: 'icbc', name: 'ICBC', side: 'chinese', role: 'lender' }];
    const found = v.safeParse(projectFile, { ...content, parties });
    expect(found.issues?.[0]?.message).toMatch(/expected either the id of a company/);
  });

  it('is published with its names', () => {
    const party = keptData()
      .projects.find(({ id }) => id === 'cbmm-niobium')
      ?.parties.find(({ name }) => name.en === 'Moreira Salles family');
    expect(party?.name).toEqual({
      ...{ en: 'Moreira Salles family', es: 'Familia Moreira Salles' },
      ...{ pt: 'Família Moreira Salles', zh: '莫雷拉·萨列斯家族' },
    });
  });
});

describe('a sum in another currency', () => {
  const cost = {
    ...{ amount: { currency: 'BRL', million: 5000 } as const, year: 2025, covers },
    ...{ qualifier: 'reported' as const, sources: [] },
  };

  it('is shown in that currency', () => {
    expect(sumOf(cost)).toEqual({ currency: 'BRL', value: 5_000_000_000 });
    expect(sumOf({ ...cost, usdMillion: 900, to: 950 })).toEqual({
      ...{ currency: 'USD', value: 900_000_000, to: 950_000_000 },
    });
  });

  it('is left out of what charts and totals count', () => {
    const [project] = keptData().projects;
    if (!project) throw new Error('There is no project');
    const dollars = { ...cost, usdMillion: 900 };
    const facts = publishProjectFacts({ ...project, costs: [cost, dollars] });
    expect(facts.costs).toEqual([{ usdMillion: 900, year: 2025 }]);
    expect(facts.amounts).toEqual([{ currency: 'BRL', million: 5000, year: 2025 }]);
  });
});
