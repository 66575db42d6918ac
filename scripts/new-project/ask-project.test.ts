import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { askProject, type Known } from './ask-project';
import type { Asker } from './asker';
import { projectYaml } from './project-draft';

const KNOWN: Known = {
  projectIds: ['toromocho'],
  companies: [{ id: 'cosco-shipping-ports', name: 'COSCO Shipping Ports' }],
  publishers: ['El Comercio'],
  today: '2026-11-24',
};

/** Answers by the beginning of the question; the first that fits is used up, so that a question may be asked again. */
type Script = [question: string, answer: string | boolean | readonly string[]][];

const SOLAR_FARM: Script = [
  ['Name of the project, in English', 'Huaral solar farm'],
  ['Name of the project, in Spanish', 'Parque solar de Huaral'],
  ['Name of the project, in Portuguese', ''],
  ['Name of the project, in Chinese', ''],
  ['Its id', 'huaral-solar-farm'],
  ['Country', 'PE'],
  ['Town and region, as in “Huaral, Lima”, in English', 'Huaral, Lima'],
  ['Town and region, as in “Huaral, Lima”, in Spanish', 'Huaral, Lima'],
  ['Town and region, as in “Huaral, Lima”, in Portuguese', ''],
  ['Town and region, as in “Huaral, Lima”, in Chinese', ''],
  ['Position', '-11.5, -77.21'],
  ['Position', 'Huaral'],
  ['What the position marks', 'town'],
  ['Sector', 'new-energy'],
  ['What is built', 'solar'],
  ['Status', 'construction'],
  ['Date of the page that says so', '2026-10'],
  [
    'What it is and why it matters to the corridor, in two neutral sentences of your own, in English',
    'A solar farm.',
  ],
  [
    'What it is and why it matters to the corridor, in two neutral sentences of your own, in Spanish',
    'Un parque solar.',
  ],
  [
    'What it is and why it matters to the corridor, in two neutral sentences of your own, in Portuguese',
    '',
  ],
  [
    'What it is and why it matters to the corridor, in two neutral sentences of your own, in Chinese',
    '',
  ],
  ['Who publishes it', 'El Comercio'],
  ['Title of the page', 'Anuncian parque solar'],
  ['Its address', 'https://example.org/solar'],
  ['Date of the page', '2026-10-02'],
  ['Add another source?', false],
  ['Add a cost?', true],
  ['Millions of US dollars', '18'],
  ['Year to which the sum refers', '2026'],
  ['What the sum is', 'planned'],
  ['What it covers, in English', 'Panels'],
  ['What it covers, in Spanish', 'Paneles'],
  ['What it covers, in Portuguese', ''],
  ['What it covers, in Chinese', ''],
  ['Who says so', ['el-comercio-2026']],
  ['Add another cost?', false],
  ['Company or authority', 'cosco-shipping-ports'],
  ['Its side', 'chinese'],
  ['Its part', 'owner'],
  ['Its share in percent', '60'],
  ['Add another party?', false],
  ['Add a milestone?', false],
  ['How well it is sourced', 'medium'],
];

/** Answers from a script, and keeps what is said. Rejects on a question that the script does not have. */
function scriptedAsker(script: Script) {
  const left = [...script];
  const said: string[] = [];
  const answer = async (question: string): Promise<never> => {
    const i = left.findIndex(([start]) => question.startsWith(start));
    const [found] = i < 0 ? [] : left.splice(i, 1);
    if (!found) throw new Error(`No answer to: ${question}`);
    return found[1] as never;
  };
  const asker: Asker = {
    text: answer,
    choose: answer,
    chooseSome: answer,
    confirm: answer,
    say: (text) => said.push(text),
  };
  return { asker, said, left };
}

describe('a project is asked for', () => {
  it('becomes a file that the schema accepts, with the languages that wait', async () => {
    const { asker, left } = scriptedAsker(SOLAR_FARM);
    const { id, draft } = await askProject(asker, KNOWN);
    expect(left).toEqual([]);
    expect(id).toBe('huaral-solar-farm');
    expect(parse(projectYaml(draft))).toMatchObject({
      name: { en: 'Huaral solar farm', es: 'Parque solar de Huaral' },
      waiting: ['pt', 'zh'],
      position: [expect.closeTo(-77.2, 1), expect.closeTo(-11.5, 1)],
      checked: '2026-11-24',
      costs: [{ usdMillion: 18, basis: 'planned', sources: ['el-comercio-2026'] }],
      parties: [{ company: 'cosco-shipping-ports', share: 60 }],
      sources: [{ id: 'el-comercio-2026', date: '2026-10-02' }],
    });
  });

  it('asks again where latitude comes first', async () => {
    const { asker, said } = scriptedAsker(SOLAR_FARM);
    await askProject(asker, KNOWN);
    expect(said).toEqual(['[-11.5, -77.21] is not in PE. Longitude comes first.']);
  });

  it('offers high confidence only with two publishers', async () => {
    const offered: string[] = [];
    const { asker } = scriptedAsker(SOLAR_FARM);
    await askProject(
      {
        ...asker,
        choose: async (question, choices) => {
          if (question.startsWith('How well')) offered.push(...choices.map(({ value }) => value));
          return asker.choose(question, choices);
        },
      },
      KNOWN,
    );
    expect(offered).toEqual(['medium', 'low']);
  });
});
