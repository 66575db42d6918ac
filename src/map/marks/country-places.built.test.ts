import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CorridorMap } from '../../domain/corridor';
import { LOCALES, type Locale } from '../../domain/locale';
import type { ProjectSummary } from '../../domain/project';
import { createAppStore } from '../../state/store';
import { sceneOf } from '../scene';
import { toPixels, worldWidth } from './flat-map';
import { overlap } from './keep-apart';
import { namePlaces } from './label-places';
import { clusterRadius, symbolRadius } from './mark-size';
import { projectMarks } from './project-marks';

/** Returns a published file, whose texts are in one language. */
function read<T>(locale: Locale, file: string): T {
  return JSON.parse(readFileSync(`public/generated/data/${locale}/${file}`, 'utf8')) as T;
}

describe('the names of countries among the marks of all projects', () => {
  const names = read<CorridorMap>('en', 'corridor-map.json').countryNames.map(
    ({ name }) => name.en,
  );

  it('are known for countries whose middle has marks', () => {
    expect(names).toEqual(expect.arrayContaining(['Bolivia', 'Brazil', 'Chile']));
  });

  // At its lower end a zoom level has the least room.
  const cases = LOCALES.flatMap((locale) => [1, 2].map((level) => ({ locale, level })));
  it.each(cases)('are covered by none in $locale at zoom $level', ({ locale, level }) => {
    const corridor = read<CorridorMap>(locale, 'corridor-map.json');
    const projects = read<readonly ProjectSummary[]>(locale, 'projects.json');
    const store = createAppStore();
    store.getState().setCorridorMap({ state: 'ready', value: corridor });
    store.getState().setProjects({ state: 'ready', value: projects });
    store.setState({ locale });
    const world = worldWidth(level);
    const marks = projectMarks(sceneOf(store.getState()))
      .drawn.filter(({ from, to }) => from <= level && level <= to)
      .map(({ position, members }) => ({
        ...toPixels(position, world),
        radius: members.length > 1 ? clusterRadius(members.length) : symbolRadius(level),
      }));
    expect(marks.length).toBeGreaterThan(10);
    const covered = corridor.countryNames.filter(({ name, position, levels: [from, to] }) => {
      if (level < from || level > to) return false;
      return namePlaces(position, name[locale], 9).some(({ radius, offset = [0, 0] }) => {
        const { x, y } = toPixels(position, world);
        const disc = { x: x + offset[0], y: y + offset[1], radius };
        return marks.some((mark) => overlap(mark, disc, world));
      });
    });
    expect(covered.map(({ name }) => name[locale])).toEqual([]);
  });
});
