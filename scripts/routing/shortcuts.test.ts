import { describe, expect, it } from 'vitest';
import type { Position, Track } from '../../src/geo/position';
import { block, skerries, TWO_ISLANDS } from './coast.fixture';
import { openShortcuts } from './shortcuts';
import { LEAST_WIDTH_KM, meshWater, triangleAt, type WaterMesh } from './water-mesh';

const coast: readonly Track[] = [...TWO_ISLANDS, ...skerries()];
const mesh = meshWater(coast);
const strait: Track = [
  [2.715, 0.05],
  [2.715, 0.25],
  [2.715, 0.45],
];

describe('a narrow strait', () => {
  it('is opened from end to end if the detour is longer by the saving', () => {
    const isOpen = openBut(mesh, isInStrait);
    openShortcuts(mesh, isOpen, { saving: () => 100, neck: () => LEAST_WIDTH_KM });
    expect(strait.map((at) => isOpen[triangleAt(mesh, at)])).toEqual([1, 1, 1]);
  });

  it('stays closed if it is not', () => {
    const isOpen = openBut(mesh, isInStrait);
    openShortcuts(mesh, isOpen, { saving: () => 1200, neck: () => LEAST_WIDTH_KM });
    expect(strait.map((at) => isOpen[triangleAt(mesh, at)])).toEqual([0, 0, 0]);
  });

  it('that leads nowhere stays closed', () => {
    const isNorth = ([lon, lat]: Position) => isInStrait([lon, lat]) && lat > 0.25;
    const dammed = meshWater([...coast, block(2.69, 0.1, 2.74, 0.12)]);
    const isOpen = openBut(dammed, isInStrait);
    openShortcuts(dammed, isOpen, { saving: () => 10, neck: () => LEAST_WIDTH_KM });
    expect(strait.filter(isNorth).map((at) => isOpen[triangleAt(dammed, at)])).toEqual([0]);
  });
});

describe('shortcuts', () => {
  it('close no water and open no land', () => {
    const isOpen = openBut(mesh, isInStrait);
    const before = Uint8Array.from(isOpen);
    openShortcuts(mesh, isOpen, { saving: () => 100, neck: () => LEAST_WIDTH_KM });
    expect(isOpen.filter((open, i) => before[i] && !open)).toHaveLength(0);
    expect(isOpen.filter((open, i) => open && !mesh.isWater[i])).toHaveLength(0);
  });

  it('change nothing where all water is open', () => {
    const isOpen = openBut(mesh, () => false);
    const before = Uint8Array.from(isOpen);
    openShortcuts(mesh, isOpen, { saving: () => 10, neck: () => LEAST_WIDTH_KM });
    expect(isOpen).toEqual(before);
  });
});

/** Returns 1 for all water except the triangles of some positions. */
function openBut(of: WaterMesh, isShut: (at: Position) => boolean): Uint8Array {
  const isOpen = Uint8Array.from(of.isWater);
  for (let lat = -0.01; lat < 0.51; lat += 0.002) {
    for (let lon = 2.7; lon < 2.73; lon += 0.002) {
      if (isShut([lon, lat])) isOpen[triangleAt(of, [lon, lat])] = 0;
    }
  }
  return isOpen;
}

function isInStrait([lon, lat]: Position): boolean {
  return lon > 2.7 && lon < 2.73 && lat > 0 && lat < 0.5;
}
