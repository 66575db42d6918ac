import { describe, expect, it } from 'vitest';
import { recordChanges } from './record-changes';
import type { FiledRecord, RecordTree } from './record-tree';

const text = (en: string) => ({ en, es: `${en} (es)`, pt: `${en} (pt)`, zh: `${en} (zh)` });

const PORT: FiledRecord['content'] = {
  name: text('Port'),
  summary: text('A port.'),
  figures: [
    {
      ...{ id: 'throughput', label: text('Throughput'), unit: 'teu' },
      values: [
        { value: 270000, qualifier: 'claimed', asOf: '2025-10', sources: ['a'] },
        { value: 100, qualifier: 'reported', asOf: '2024', sources: ['a'] },
      ],
    },
  ],
  sources: [{ id: 'a', url: 'https://a.example/' }],
};

const PROJECT: FiledRecord['content'] = {
  ...{ name: text('Dam'), status: 'construction', statusAsOf: '2025' },
  costs: [{ usdMillion: 18, year: 2025, covers: text('Panels'), sources: ['a'] }],
  parties: [{ company: 'cosco', role: 'owner', share: 60 }],
  milestones: [{ date: '2027', label: text('Opening'), planned: true }],
};

const COMPANY: FiledRecord['content'] = { name: text('COSCO') };

/** Returns a tree with a port, a project and a company, with some fields changed. */
function tree(port: object = {}, project: object = {}): RecordTree {
  return new Map<string, FiledRecord>([
    ['port/pechy', { kind: 'port', id: 'pechy', content: { ...PORT, ...port } }],
    ['project/dam', { kind: 'project', id: 'dam', content: { ...PROJECT, ...project } }],
    ['company/cosco', { kind: 'company', id: 'cosco', content: COMPANY }],
  ]);
}

describe('changes between two versions of the data', () => {
  it('are none where nothing changed', () => {
    expect(recordChanges(tree(), tree())).toEqual([]);
  });

  it('name the old value of a figure and the new one, each with its date', () => {
    const [figure] = PORT.figures as readonly { values: readonly object[] }[];
    const values = [
      { value: 286255, qualifier: 'reported', asOf: '2025-11', sources: ['a'] },
      ...(figure?.values.slice(1) ?? []),
    ];
    expect(recordChanges(tree(), tree({ figures: [{ ...figure, values }] }))).toEqual([
      {
        ...{ kind: 'port', id: 'pechy', name: text('Port') },
        figures: [
          {
            ...{ part: 'figure', label: text('Throughput') },
            old: [{ unit: 'teu', value: 270000, asOf: '2025-10' }],
            new: [{ unit: 'teu', value: 286255, asOf: '2025-11' }],
          },
        ],
      },
    ]);
  });

  it('are not a value that only holds at a later date', () => {
    const [figure] = PORT.figures as readonly { values: readonly { asOf: string }[] }[];
    const values = figure?.values.map((value) => ({ ...value, asOf: '2026-11-29' }));
    expect(recordChanges(tree(), tree({ figures: [{ ...figure, values }] }))).toEqual([]);
  });

  it('of a project are those of status, costs, dates and shares', () => {
    const later = tree(
      {},
      {
        ...{ status: 'operating', statusAsOf: '2026-11' },
        costs: [{ usdMillion: 18, to: 22, year: 2026, covers: text('Panels'), sources: ['a'] }],
        parties: [{ company: 'cosco', role: 'owner', share: 55 }],
        milestones: [{ date: '2026-11', label: text('Opening') }],
      },
    );
    const [change] = recordChanges(tree(), later);
    expect(
      change?.figures.map(({ part, label, old, new: now }) => [part, label?.en, old, now]),
    ).toEqual([
      [
        'status',
        undefined,
        [{ status: 'construction', asOf: '2025' }],
        [{ status: 'operating', asOf: '2026-11' }],
      ],
      [
        'cost',
        'Panels',
        [{ currency: 'USD', value: 18e6, asOf: '2025' }],
        [{ currency: 'USD', value: 18e6, to: 22e6, asOf: '2026' }],
      ],
      ['milestone', 'Opening', [{ date: '2027' }], [{ date: '2026-11' }]],
      [
        'share',
        'COSCO',
        [{ unit: 'percent', value: 60, asOf: '' }],
        [{ unit: 'percent', value: 55, asOf: '' }],
      ],
    ]);
  });

  it('are not a cost whose description was only rewritten', () => {
    const costs = [{ usdMillion: 18, year: 2025, covers: text('Panels and grid'), sources: ['a'] }];
    expect(recordChanges(tree(), tree({}, { costs }))).toEqual([]);
  });

  it('say that texts were rewritten or other sources cited, not that a text was translated', () => {
    const [change] = recordChanges(
      tree(),
      tree({ summary: text('A large port.'), sources: [{ id: 'b', url: 'https://b.example/' }] }),
    );
    expect([change?.texts, change?.sources]).toEqual([true, true]);
    const { pt: _, ...untranslated } = text('A port.');
    expect(recordChanges(tree({ summary: untranslated }), tree())).toEqual([]);
  });

  it('name records that were added and removed', () => {
    const { name } = PROJECT;
    const less = new Map([...tree()].filter(([key]) => key !== 'project/dam'));
    expect(recordChanges(less, tree())).toEqual([
      { kind: 'project', id: 'dam', name, is: 'added', figures: [] },
    ]);
    expect(recordChanges(tree(), less)).toEqual([
      { kind: 'project', id: 'dam', name, is: 'removed', figures: [] },
    ]);
  });

  it('keep the newest dates of a series that was replaced, and count the others', () => {
    const values = (offset: number) =>
      Array.from({ length: 5 }, (_, i) => ({
        ...{ value: i + offset, qualifier: 'reported', asOf: `202${i}`, sources: ['a'] },
      }));
    const figures = (offset: number) => [
      { id: 'series', label: text('Series'), unit: 'usd', values: values(offset) },
    ];
    const [change] = recordChanges(tree({ figures: figures(0) }), tree({ figures: figures(100) }));
    expect(change?.figures[0]).toMatchObject({
      old: [{ value: 2 }, { value: 3 }, { value: 4 }],
      new: [{ value: 102 }, { value: 103 }, { value: 104 }],
      more: 4,
    });
  });
});
