import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/geo/position';
import type { KeptData } from '../dataset';
import { keptData } from '../kept-data.fixture';
import { faultsIn, withBroken } from './broken-data.fixture';
import { KEPT_CHECKS } from './checks';

const kept = keptData();
const [A_HAZARD, ANOTHER] = kept.hazards;
const AT_SEA: Position = [-120, -20];
const IN_EGYPT: Position = [31.2, 29.5];
const IN_THE_RED_SEA: Position = [34, 27];
const IN_LIBYA: Position = [22, 27];
const IN_GERMANY: Position = [10, 52];

const faults = (name: string, data: KeptData) => faultsIn(KEPT_CHECKS, name, data);

function square([lon, lat]: Position, half: number): Position[] {
  return [
    [lon - half, lat - half],
    [lon + half, lat - half],
    [lon + half, lat + half],
    [lon - half, lat + half],
  ];
}

function withHazard(area: readonly Position[]): KeptData {
  return withBroken(kept, 'hazards', 'pratas', () => ({ area }));
}

describe('a rule about passages finds its fault', () => {
  it('waterwaysAskedForAreThere: no Panama, few approaches', () => {
    const passages = kept.passages.filter(({ id }) => id !== 'panama');
    const approaches = kept.approaches.filter(({ id }) => id === 'elbe');
    const found = faults('waterwaysAskedForAreThere', { ...kept, passages, approaches });
    expect(found).toContain('there is no panama');
    expect(found).toContain('there is no yangtze');
    expect(found).toContain('holds 1, fewer');
  });

  it('passagesShareNoName: an alias that is the id of another passage', () => {
    const data = withBroken(kept, 'passages', 'suez', () => ({ aliases: ['panama'] }));
    expect(faults('passagesShareNoName', data)).toMatch(/suez\.yaml: aliases: panama already/);
  });

  it('passagesClosedByDefaultSayWhy: a closed passage without a reason, an open one', () => {
    const data = withBroken(kept, 'passages', 'suez', ({ why }) => ({
      open: false,
      why: { ...why, en: 'No.' },
    }));
    const found = faults('passagesClosedByDefaultSayWhy', data);
    expect(found).toContain('suez.yaml: why: gives no reason');
    expect(found).toContain('suez.yaml: open: is not among');
    const opened = withBroken(kept, 'passages', 'kiel', () => ({ open: true }));
    expect(faults('passagesClosedByDefaultSayWhy', opened)).toContain('kiel.yaml: open: is wanted');
  });

  it('gatesEndOnLand: a gate that ends at sea', () => {
    const data = withBroken(kept, 'passages', 'dover', ({ gate = [] }) => ({
      gate: [AT_SEA, ...gate, AT_SEA],
    }));
    const found = faults('gatesEndOnLand', data);
    expect(found).toContain('dover.yaml: gate.0: lies at sea');
    expect(found).toMatch(/dover\.yaml: gate\.[1-9]\d*: lies at sea/);
  });

  it('gatesCrossWater: a gate on land', () => {
    const gate: Position[] = [
      [5, 23],
      [6, 23],
    ];
    const data = withBroken(kept, 'passages', 'dover', () => ({ gate }));
    expect(faults('gatesCrossWater', data)).toContain('dover.yaml: gate: crosses no water');
  });

  it('gatesLeavePortsOpen: a gate across the route to Busan', () => {
    const gate: Position[] = [
      [128, 35],
      [129.1, 34],
    ];
    const data = withBroken(kept, 'passages', 'korea', () => ({ gate }));
    expect(faults('gatesLeavePortsOpen', data)).toContain('korea.yaml: gate: lies across');
  });

  it('linksRunFromSeaToSea: a canal that ends in Cairo', () => {
    const data = withBroken(kept, 'passages', 'suez', ({ link = [] }) => ({
      link: [...link, IN_EGYPT],
    }));
    expect(faults('linksRunFromSeaToSea', data)).toMatch(/suez\.yaml: link\.\d+: lies on land/);
  });

  it('linksNeverJump: a link with one long segment', () => {
    const data = withBroken(kept, 'passages', 'suez', ({ link = [] }) => ({
      link: [...link, IN_THE_RED_SEA],
    }));
    expect(faults('linksNeverJump', data)).toMatch(/suez\.yaml: link\.\d+: is \d+\.\d nm/);
  });

  it('passageLabelsStandInWater: labels on land', () => {
    const strait = withBroken(kept, 'passages', 'dover', () => ({ position: IN_LIBYA }));
    expect(faults('passageLabelsStandInWater', strait)).toContain('dover.yaml: position');
    const canal = withBroken(kept, 'passages', 'suez', () => ({ position: IN_EGYPT }));
    expect(faults('passageLabelsStandInWater', canal)).toContain('suez.yaml: position');
  });
});

describe('a rule about approaches finds its fault', () => {
  it('approachesBeginAtSea: an approach that begins on land', () => {
    const data = withBroken(kept, 'approaches', 'elbe', ({ track }) => ({
      track: [IN_GERMANY, ...track],
    }));
    expect(faults('approachesBeginAtSea', data)).toContain('elbe.yaml: track.0: lies on land');
  });

  it('approachesRunInward: a branch of the sea end', () => {
    const [branch] = kept.approaches.filter(({ joins }) => joins !== undefined);
    const stem = kept.approaches.find(({ id }) => id === branch?.joins);
    const data = withBroken(kept, 'approaches', branch?.id ?? '', ({ track }) => ({
      track: [...(stem?.track.slice(0, 1) ?? []), ...track],
    }));
    expect(faults('approachesRunInward', data)).toContain(
      `${branch?.id}.yaml: track.0: is the sea end of ${stem?.id}`,
    );
  });

  it('approachesStepEvenly: a step too long and one too short', () => {
    const data = withBroken(
      kept,
      'approaches',
      'elbe',
      ({ track: [first = AT_SEA, ...others] }) => ({
        track: [AT_SEA, first, first, ...others],
      }),
    );
    const found = faults('approachesStepEvenly', data);
    expect(found).toMatch(/elbe\.yaml: track\.1: is \d{4,}\.\d\d km/);
    expect(found).toMatch(/elbe\.yaml: track\.2: is 0\.00 km/);
  });

  it('approachesNeverTurnBack: positions out of order', () => {
    const data = withBroken(kept, 'approaches', 'elbe', ({ track: [a, b, ...others] }) => ({
      track: [a, b, a, b, ...others].filter((position) => position !== undefined),
    }));
    expect(faults('approachesNeverTurnBack', data)).toMatch(
      /elbe\.yaml: track\.1: turns by 1[5-8]/,
    );
  });

  it('approachesAsLongAsPublished: a river without its bends', () => {
    const data = withBroken(kept, 'approaches', 'yangtze', ({ track }) => ({
      track: track.filter((_, i) => i === 0 || i === track.length - 1),
    }));
    expect(faults('approachesAsLongAsPublished', data)).toMatch(
      /yangtze\.yaml: track: .* measures/,
    );
  });
});

describe('a rule about hazards finds its fault', () => {
  it('hazardsAreSimpleRings: a bow tie', () => {
    const [a, b, c, d] = square(AT_SEA, 0.2) as [Position, Position, Position, Position];
    expect(faults('hazardsAreSimpleRings', withHazard([a, c, b, d]))).toMatch(/pratas.*itself/);
  });

  it('hazardsAreNearlyConvex: a star', () => {
    const star = Array.from({ length: 14 }, (_, i): Position => {
      const [angle, radius] = [(i / 14) * 2 * Math.PI, i % 2 === 0 ? 1 : 0.3];
      return [AT_SEA[0] + radius * Math.cos(angle), AT_SEA[1] + radius * Math.sin(angle)];
    });
    expect(faults('hazardsAreNearlyConvex', withHazard(star))).toMatch(/pratas.*turns right 7/);
  });

  it('hazardsStandApart: a hazard that overlaps another', () => {
    if (!A_HAZARD || !ANOTHER) throw new Error('There are no hazards');
    const data = withBroken(kept, 'hazards', A_HAZARD.id, () => ({ area: ANOTHER.area }));
    expect(faults('hazardsStandApart', data)).toContain(`is less than 3 km from ${ANOTHER.id}`);
  });

  it('hazardsLeavePortsOpen: a hazard around Chancay', () => {
    const chancay = kept.ports.find(({ id }) => id === 'pechy')?.position ?? AT_SEA;
    const data = withHazard(square(chancay, 0.2));
    expect(faults('hazardsLeavePortsOpen', data)).toContain(
      'pratas.yaml: area: holds the port pechy',
    );
  });

  it('hazardsLeaveChannelsOpen: a hazard across the Palawan Passage', () => {
    const data = withHazard(square([117.6, 9.3], 0.2));
    expect(faults('hazardsLeaveChannelsOpen', data)).toContain('holds Palawan Passage');
  });

  it('hazardsLeaveApproachesOpen: a hazard across the Elbe, a hazard between its positions', () => {
    const [first = AT_SEA, second = AT_SEA] =
      kept.approaches.find(({ id }) => id === 'elbe')?.track ?? [];
    const round = withHazard(square(first, 0.05));
    expect(faults('hazardsLeaveApproachesOpen', round)).toContain('lies on the approach elbe');
    const middle: Position = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
    const between = withHazard(square(middle, 0.001));
    expect(faults('hazardsLeaveApproachesOpen', between)).toContain('lies on the approach elbe');
  });

  it('hazardsLeaveNoSlit: a hazard a mile off a coast', () => {
    // Off the straight coast of Chile near Iquique, whose shore lies at 70.15 W.
    const area: Position[] = [
      [-71, -20.6],
      [-70.2, -20.6],
      [-70.2, -20.1],
      [-71, -20.1],
    ];
    expect(faults('hazardsLeaveNoSlit', withHazard(area))).toMatch(/pratas\.yaml: area: /);
  });
});

describe('a rule about limits of latitude finds its fault', () => {
  it('limitsAreIceAndWeather: a missing limit, a limit in the ice', () => {
    const gone = { ...kept, limits: kept.limits.slice(0, 1) };
    expect(faults('limitsAreIceAndWeather', gone)).toContain('data/limits: holds southern-ice');
    const data = withBroken(kept, 'limits', 'southern-weather', ({ ring }) => ({
      ring: ring.map(([lon]): Position => [lon, -75]),
    }));
    expect(faults('limitsAreIceAndWeather', data)).toContain('-75 at 0 lies in the ice');
  });

  it('limitsLeaveTheHornOpen: a limit of weather at the Falklands', () => {
    const data = withBroken(kept, 'limits', 'southern-weather', ({ ring }) => ({
      ring: ring.map(([lon]): Position => [lon, -50]),
    }));
    expect(faults('limitsLeaveTheHornOpen', data)).toContain('runs north of the Falklands');
  });
});
