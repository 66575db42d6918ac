import { describe, expect, it } from 'vitest';
import type { LandLegSummary } from '../../../domain/corridor';
import type { GazetteerPort } from '../../../domain/gazetteer';
import type { PortSummary } from '../../../domain/port';
import type { ProjectSummary } from '../../../domain/project';
import type { Position } from '../../../geo/position';
import { kilometres } from '../../../geo/units';
import { type Searched, surroundingsOf, within } from './surroundings';

const name = { en: 'Name', es: 'Nombre', pt: 'Nombre', zh: '名' };
const project = (id: string, position: Position, line?: readonly Position[]): ProjectSummary => ({
  ...{ id, name, place: name, country: 'PE', position, precision: 'site' },
  ...{ sector: 'transport', kind: 'rail', status: 'planned', ...(line && { line }) },
});
const port: PortSummary = {
  ...{
    id: 'pechy',
    name,
    place: name,
    country: 'PE',
    position: [-77.27, -11.58],
    role: 'terminal',
  },
};
const worldPort = (id: string, position: Position): GazetteerPort => ({
  ...{ id, name: id, country: 'PE', position, timeZone: 'America/Lima' },
});
const leg: LandLegSummary = {
  ...{ id: 'road', name, port: 'pechy', mode: 'road', status: 'open' },
  stops: [
    { name: 'West', position: [-74, -12] },
    { name: 'East', position: [-72, -12] },
  ],
};

const SEARCHED: Searched = {
  corridorMap: { ports: [port], legs: [leg] },
  projects: [
    project('far', [-73, -20]),
    project('mine', [-73, -12.9]),
    project(
      'railway',
      [-72, -12.4],
      [
        [-74, -12.4],
        [-72, -12.4],
      ],
    ),
  ],
  gazetteer: [worldPort('pechy', [-77.27, -11.58]), worldPort('peili', [-72.1, -17])],
};
const idsOf = (found: readonly { readonly place: { readonly id: string } }[]) =>
  found.map(({ place }) => place.id);

describe('what is around a place', () => {
  const found = surroundingsOf([-73, -12], SEARCHED);

  it('is nearest first, a railway by the nearest point of its line', () => {
    expect(idsOf(found.projects)).toEqual(['railway', 'mine', 'far']);
    expect(found.projects[0]?.bearing).toBeCloseTo(180, 0);
  });

  it('holds the legs that pass, however far their towns are', () => {
    expect(idsOf(within(found.legs, kilometres(10)))).toEqual(['road']);
  });

  it('holds each port once, that of the atlas with its page, at any distance', () => {
    expect(found.ports.map(({ place: { id, hasPage } }) => [id, hasPage])).toEqual([
      ['pechy', true],
      ['peili', false],
    ]);
    expect(idsOf(surroundingsOf([103, 12], SEARCHED).ports)).toHaveLength(2);
  });

  it('is narrowed by the radius', () => {
    expect(idsOf(within(found.projects, kilometres(50)))).toEqual(['railway']);
    expect(idsOf(within(found.projects, kilometres(110)))).toEqual(['railway', 'mine']);
  });

  it('reaches across 180 degrees', () => {
    const beside = { ...SEARCHED, projects: [project('beside', [-179.9, 5])] };
    expect(idsOf(within(surroundingsOf([179.9, 5], beside).projects, kilometres(30)))).toEqual([
      'beside',
    ]);
  });

  it('is empty where nothing is', () => {
    const nothing = { corridorMap: { ports: [], legs: [] }, projects: [], gazetteer: [] };
    expect(surroundingsOf([0, 90], nothing)).toEqual({ ports: [], projects: [], legs: [] });
  });
});
