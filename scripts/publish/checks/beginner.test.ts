import { describe, expect, it } from 'vitest';
import { EXAMPLE, toldOf } from './beginner.fixture';

/** Replaces a part of the example. Throws if it is not there, so that no mistake is left out. */
const swap = (part: string, other: string) => {
  if (!EXAMPLE.includes(part)) throw new Error(`The example has no ${part}`);
  return EXAMPLE.replace(part, () => other);
};

const MISTAKES: readonly (readonly [mistake: string, text: string, told: RegExp])[] = [
  ['coordinates swapped', swap('[-77.21, -11.5]', '[-11.5, -77.21]'), /position: .* swapped\?/],
  [
    'a sector not in the list',
    swap('sector: new-energy', 'sector: new-energie'),
    /sector: "new-energie" is none of transport, .*; did you mean "new-energy"\?/,
  ],
  [
    'a kind not in the list',
    swap('kind: solar', 'kind: sollar'),
    /kind: .* did you mean "solar"\?/,
  ],
  [
    'a status not in the list',
    swap('status: construction', 'status: constructing'),
    /status: "constructing" .* did you mean "construction"\?/,
  ],
  ['a translation missing', swap('  zh: 20兆瓦\n', ''), /capacity\.zh: is missing; write it/],
  [
    'a bare year',
    swap('date: "2027"', 'date: 2027'),
    /milestones\.1\.date: write quotation marks around it: "2027"/,
  ],
  [
    'an unknown source',
    swap('[example-herald-2025]', '[example-herold-2025]'),
    /costs\.0: cites example-herold-2025, .* did you mean "example-herald-2025"\?/,
  ],
  ['a colon in a text', swap('en: 20 MW', 'en: Size: 20 MW'), /at line \d+, .*quotation marks/],
  ['a tab', swap('  en: 20 MW', '\ten: 20 MW'), /at line \d+, .*never with a tab/],
  [
    'a text in another language',
    swap(
      'en: Solar farm beside the road from Chancay to Huaral. It is to supply cold stores for fruit.',
      'en: Parque solar junto a la carretera de Chancay a Huaral. Abastecerá cámaras frigoríficas para fruta.',
    ),
    /summary\.en: looks like Spanish/,
  ],
  [
    'dollars for millions',
    swap('usdMillion: 18\n', 'usdMillion: 18000000\n'),
    /costs\.0\.usdMillion: .*check the/,
  ],
  [
    'a date as day, month, year',
    swap('date: 2025-08-14', 'date: 14/08/2025'),
    /sources\.0\.date: expected YYYY.*found "14\/08\/2025"/,
  ],
  [
    'a misspelt field',
    swap('statusAsOf:', 'statusasof:'),
    /statusasof: there is no such field; did you mean "statusAsOf"\?/,
  ],
  [
    'an unknown company',
    swap(
      '- name: Example Solar Company # or "company: its-id", where data/companies has it\n    zh: 示例太阳能公司\n',
      '- company: cosco-shipping-port\n',
    ),
    /parties\.0\.company: there is no cosco-shipping-port in .* did you mean "cosco-shipping-ports"\?/,
  ],
  [
    'an address without https',
    swap('url: https://example.org/parque', 'url: example.org/parque'),
    /sources\.0\.url: expected a whole address that begins with https/,
  ],
  [
    'an address whose host ends in a dot',
    swap('url: https://example.org/parque', 'url: https://example.org./parque'),
    /sources\.0\.url: expected a host without a dot at its end, found "https:\/\/example\.org\./,
  ],
  [
    'an unknown publisher',
    swap('    publisher: Example Herald\n', '    publisher: El Comercios\n').replace(
      '    language: es\n    kind: press\n',
      '',
    ),
    /write its language and kind, .* did you mean "El Comercio"\?/,
  ],
  ['an empty file', '', /my-project\.yaml: is empty; expected fields with values/],
  ['another country', swap('country: PE', 'country: CL'), /position: .* is not in CL/],
  [
    'a country in lower case',
    swap('country: PE', 'country: pe'),
    /country: expected two capital letters, found "pe"/,
  ],
  [
    'a share over 100',
    swap('share: 100', 'share: 1000'),
    /parties\.1\.share: 1000 is out of range; expected <=100/,
  ],
  [
    'no source of a cost',
    swap('    sources: [example-herald-2025]\n', ''),
    /costs\.0\.sources: is missing/,
  ],
  ['no position', swap('position: [-77.21, -11.5]\n', ''), /position: is missing/],
  [
    'a number with its unit',
    swap('usdMillion: 18\n', 'usdMillion: 18 million\n'),
    /usdMillion: expected a number without .*found "18 million"/,
  ],
  [
    'a status in the future',
    swap('statusAsOf: 2026-10', 'statusAsOf: 2027-03'),
    /statusAsOf: 2027-03 lies after/,
  ],
  [
    'the name of another project',
    swap('en: Huaral solar farm', 'en: Las Bambas copper mine'),
    /name: looks like the project of data\/projects\/las-bambas\.yaml/,
  ],
  [
    'high confidence on one source',
    swap('confidence: medium', 'confidence: high')
      .replace(/ {2}- id: example-solar-2026[\s\S]*$/, '')
      .replaceAll('example-solar-2026', 'example-herald-2025'),
    /confidence: is high on one publisher/,
  ],
  [
    'a work of a hundred million from one publisher',
    swap('usdMillion: 18\n', 'usdMillion: 100\n').replace(
      'publisher: Example Solar Company',
      'publisher: Example Herald',
    ),
    /costs\.0: a work of this size rests on Example Herald alone; add a page of another publisher below "sources:", or write "single: not-found"/,
  ],
  [
    'a cost fifty times too large',
    swap('usdMillion: 18\n', 'usdMillion: 900\n'),
    /costs\.0\.usdMillion: 900 for 20 MW is 45 million a MW, which is out of scale/,
  ],
  [
    'a milestone that is neither past nor planned',
    swap('    planned: true\n', ''),
    /milestones\.\d\.date: 2027 is still to come; mark it as planned/,
  ],
];

describe('a beginner’s mistake is told with file, field and remedy', () => {
  it('in none but the example, which has none', () => {
    expect(toldOf(EXAMPLE)).toEqual([]);
  });

  it.each(MISTAKES)('%s', (_, text, told) => {
    const lines = toldOf(text);
    expect(lines.join('\n')).toMatch(told);
    expect(lines.every((line) => line.startsWith('data/projects/my-project.yaml'))).toBe(true);
    expect(lines.join('\n')).not.toMatch(/^ +at /m);
  });

  it('a file name with capitals and spaces', () => {
    expect(toldOf(EXAMPLE, 'My Project.yaml').join()).toMatch(
      /data\/projects\/My Project\.yaml: the name is the id .* my-project\.yaml/,
    );
    expect(toldOf(EXAMPLE, 'my-project.yml').join()).toMatch(/ends in \.yaml; rename it/);
  });

  it('several at once, all of them', () => {
    const text = swap('status: construction', 'status: built')
      .replace('sector: new-energy', 'sector: sun')
      .replace('country: PE', 'country: Peru');
    const told = toldOf(text).join('\n');
    for (const field of ['status', 'sector', 'country']) {
      expect(told).toContain(`my-project.yaml: ${field}: `);
    }
  });
});
