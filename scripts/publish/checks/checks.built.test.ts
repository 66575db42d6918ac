import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/geo/position';
import type { Dataset } from '../dataset';
import { compiledData } from '../kept-data.fixture';
import { reportOf, withReport } from '../report-text';
import { faultsIn, withBroken } from './broken-data.fixture';
import { CHECKS, ROUTED_CHECKS } from './checks';

const dataset = compiledData();

const faults = (name: string, data: Dataset) => faultsIn(ROUTED_CHECKS, name, data);

describe('the kept data', () => {
  it('matches the report in data/README.md: `npm run data:report -- --write` updates it', () => {
    const page = readFileSync('data/README.md', 'utf8');
    const words = (text: string) => text.replace(/[\s|-]+/g, ' ');
    expect(words(page)).toBe(words(withReport(page, reportOf(dataset))));
  });
});

describe('a rule about routes finds its fault', () => {
  it('seaTracksStayOffLand: a track across a continent', () => {
    const waypoints: Position[] = [
      [-77.5, -11.6],
      [-38, -13],
    ];
    const overland = { ...dataset, seaLeg: { ...dataset.seaLeg, waypoints } };
    expect(faults('seaTracksStayOffLand', overland)).toMatch(/the sea leg: .* km of land/);
  });

  it('seaDistanceAsDrawn: a distance written by hand', () => {
    const data = withBroken(dataset, 'corridors', 'pechy~cnsgh', ({ figures }) => ({
      figures: figures.map((figure) => ({
        ...figure,
        values: figure.values.map((value) => ({ ...value, value: 9999 })),
      })),
    }));
    expect(faults('seaDistanceAsDrawn', data)).toMatch(/sea-distance says 9999 nm/);
  });

  it('passagesHaveEnds: a passage missing from the table, an entry without a passage', () => {
    const passages = dataset.passages.map((passage) =>
      passage.id === 'suez' ? { ...passage, id: 'sues' } : passage,
    );
    const found = faults('passagesHaveEnds', { ...dataset, passages });
    expect(found).toContain('sues.yaml: add two places');
    expect(found).toContain('suez.yaml: is not there');
  });

  it('passagesAreTaken: a gate drawn in the wrong place', () => {
    const gate: Position[] = [
      [5, 23],
      [6, 23],
    ];
    const moved = withBroken(dataset, 'passages', 'dover', () => ({ gate }));
    expect(faults('passagesAreTaken', moved)).toContain('dover.yaml: the route past it goes');
  });

  it('passagesCanBeClosed: a gate that leaves water open beside it', () => {
    const data = withBroken(dataset, 'passages', 'dover', ({ gate = [] }) => ({
      gate: gate.map(([lon, lat], i): Position => (i === 0 ? [lon, lat] : [1.42, 51.05])),
    }));
    expect(faults('passagesCanBeClosed', data)).toContain('dover.yaml: ');
  });

  it('closedPassagesAreNotTaken: a passage without an alternative', () => {
    const data = withBroken(dataset, 'passages', 'dardanelles', () => ({ open: false }));
    expect(faults('closedPassagesAreNotTaken', data)).toContain('dardanelles.yaml: ');
  });

  it('and each rule has a test', () => {
    const folders = ['.', '../audits'].map((folder) => join(import.meta.dirname, folder));
    const texts = folders
      .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(CHECKS.filter(({ name }) => !texts.includes(`('${name}:`))).toEqual([]);
  });
});
