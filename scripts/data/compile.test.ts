import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawnSeaLeg } from '../../src/domain/sea-track';
import { faultsOf } from './checks';
import { compile } from './compile';
import { publish } from './publish';

let folder = '';

/** A scratch copy of the data with one file changed. */
function change(file: string, edit: (text: string) => string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`The edit of ${file} changes nothing`);
  writeFileSync(path, edited);
}

/** The data as it is kept, read once. */
const kept = compile('data');

/** A copy needs no more projects than the ports name, and one to break. */
const needed = new Set(['toromocho', ...kept.ports.flatMap(({ projects }) => projects)]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-atlas-'));
  cpSync('data', folder, {
    recursive: true,
    filter: (path) => !/projects\/.+\.yaml$/.test(path) || needed.has(basename(path, '.yaml')),
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the data as it is kept', () => {
  it('holds together', () => {
    expect(faultsOf(kept)).toEqual([]);
  });

  it('has at least sixty projects, some in each sector', () => {
    const { projects } = kept;
    expect(projects.length).toBeGreaterThanOrEqual(60);
    expect(new Set(projects.map(({ sector }) => sector)).size).toBe(10);
  });

  it('has land legs of all four statuses, behind both terminals', () => {
    const { legs } = kept;
    expect(new Set(legs.map(({ status }) => status)).size).toBe(4);
    expect(new Set(legs.map(({ port }) => port))).toEqual(new Set(['pechy', 'cnsgh']));
  });

  it('has the sea distance and the speed that it implies from the line that is drawn', () => {
    const { length } = drawnSeaLeg(kept.seaLeg);
    const [corridor] = kept.corridors;
    const answerTo = (id: string) =>
      corridor?.figures.find((figure) => figure.id === id)?.values[0];
    expect(answerTo('sea-distance')?.value).toBe(Math.round(length));
    expect(answerTo('implied-speed')?.value).toBeCloseTo(length / (23 * 24), 1);
    expect(answerTo('implied-speed')?.formula?.en).toContain(`${Math.round(length)} nm`);
  });

  it('is published with a page for each record', () => {
    const files = [...publish(kept).keys()];
    expect(files).toContain('corridor-map.json');
    expect(files.filter((file) => file.startsWith('project/'))).toHaveLength(kept.projects.length);
  });
});

describe('a broken record', () => {
  it('is named with its file and field', () => {
    change('projects/toromocho.yaml', (text) => text.replace('status: operating', 'status: fine'));
    expect(() => compile(folder)).toThrow(/toromocho\.yaml: status: .*"fine"/);
  });

  it('may not lack a language', () => {
    change('projects/toromocho.yaml', (text) => text.replace(/^ {2}zh: .*\n/m, ''));
    expect(() => compile(folder)).toThrow(/toromocho\.yaml: name\.zh/);
  });

  it('may not be without a source', () => {
    change('projects/toromocho.yaml', (text) =>
      text.replace(/^sources:[\s\S]*?(?=^\S|$(?![\s\S]))/m, 'sources: []\n'),
    );
    expect(() => compile(folder)).toThrow(/toromocho\.yaml: sources: wants a source/);
  });

  it('may not cite a source it does not have', () => {
    change('ports/pechy.yaml', (text) => text.replace(/sources: \[[\w-]+/, 'sources: [nobody'));
    expect(faultsOf(compile(folder)).join('\n')).toMatch(/pechy: cites nobody/);
  });

  it('may not name a project that is not there', () => {
    change('ports/pechy.yaml', (text) => text.replace('- chancay-tunnel', '- chancay-funicular'));
    expect(faultsOf(compile(folder))).toContain(
      'pechy: there is no project chancay-funicular in data/projects',
    );
  });

  it('may leave to the build only what the build can compute', () => {
    change('corridors/pechy~cnsgh.yaml', (text) =>
      text.replace('computed: sea-distance', 'computed: sea-breeze'),
    );
    expect(() => compile(folder)).toThrow(/pechy~cnsgh\.yaml: figures\.\d+\.values\.0\.value/);
  });

  it('may not state another sea distance than the line has', () => {
    change('corridors/pechy~cnsgh.yaml', (text) =>
      text.replace('value: { computed: sea-distance }', 'value: 9999'),
    );
    expect(faultsOf(compile(folder)).join('\n')).toMatch(/sea-distance says 9999 nm/);
  });
});
