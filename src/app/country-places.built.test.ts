import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { projectList } from '../datasets/project-list-schema';
import type { CorridorMap } from '../domain/corridor';
import { LOCALES, type Locale } from '../domain/locale';
import { toPixels, worldWidth } from '../map/marks/flat-map';
import { overlap } from '../map/marks/keep-apart';
import { namePlaces } from '../map/marks/label-places';
import { clusterRadius, symbolRadius } from '../map/marks/mark-size';
import { projectMarks } from '../map/marks/project-marks';
import { sceneOf } from '../map/scene';
import { createAppStore } from '../state/store';

/** Returns a published file, whose texts are in one language. */
function read<T>(locale: Locale, file: string): T {
  return JSON.parse(readFileSync(`public/generated/data/${locale}/${file}`, 'utf8')) as T;
}

/** Pixels from the middle of a cluster's members, beside the corridor's end and the names round it. */
const FARTHEST = 60;

function published(locale: Locale) {
  return {
    corridor: read<CorridorMap>(locale, 'corridor-map.json'),
    projects: v.parse(
      projectList,
      JSON.parse(readFileSync('public/generated/data/project-list.json', 'utf8')),
    ),
  };
}

function marksAt(level: number, locale: Locale) {
  const { corridor, projects } = published(locale);
  const store = createAppStore();
  store.getState().setCorridorMap({ state: 'ready', value: corridor });
  store.getState().setProjectList({ state: 'ready', value: projects });
  store.setState({ locale });
  return projectMarks(sceneOf(store.getState())).drawn.filter(
    ({ from, to }) => from <= level && level <= to,
  );
}

describe('the names of countries among the marks of all projects', () => {
  const names = read<CorridorMap>('en', 'corridor-map.json').countryNames.map(
    ({ name }) => name.en,
  );

  it('are known for countries whose middle has marks', () => {
    expect(names).toEqual(
      expect.arrayContaining(['Bolivia', 'Brazil', 'Chile', 'Colombia', 'Ecuador', 'Peru']),
    );
  });

  // At its lower end a zoom level has the least room.
  const cases = LOCALES.flatMap((locale) => [1, 2].map((level) => ({ locale, level })));
  it.each(cases)('are covered by none in $locale at zoom $level', ({ locale, level }) => {
    const { corridor } = published(locale);
    const world = worldWidth(level);
    const marks = marksAt(level, locale).map(({ position, members }) => ({
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

  it.each(cases)('push none far away in $locale at zoom $level', ({ locale, level }) => {
    const { projects } = published(locale);
    const world = worldWidth(level);
    const moves = marksAt(level, locale).map(({ position, members }) => {
      const homes = members
        .flatMap((i) => projects[i] ?? [])
        .map((each) => toPixels(each.position, world));
      const { x, y } = toPixels(position, world);
      const mean = (axis: 'x' | 'y') =>
        homes.reduce((sum, home) => sum + home[axis], 0) / homes.length;
      return Math.hypot(mean('x') - x, mean('y') - y);
    });
    expect(Math.max(...moves)).toBeLessThan(FARTHEST);
  });
});
