import { expect, it } from 'vitest';
import { isOfFirstPicture } from './first-files';

it('draws the corridor of the front page from one file', () => {
  expect(isOfFirstPicture('overview', 'data/es/corridor-map.json')).toBe(true);
  expect(isOfFirstPicture('overview', 'data/project-list.json')).toBe(false);
  expect(isOfFirstPicture('overview', 'data/es/front-page.json')).toBe(false);
});

it('looks up the place of a project in the list of all', () => {
  expect(isOfFirstPicture('project', 'data/project-list.json')).toBe(true);
  expect(isOfFirstPicture('project', 'data/es/project/chancay-port.json')).toBe(false);
});

it('looks up the ends of a voyage among the ports', () => {
  expect(isOfFirstPicture('voyage', 'data/gazetteer/46.json')).toBe(true);
  expect(isOfFirstPicture('voyage', 'data/es/claim-list.json')).toBe(false);
});

it('waits for all that a page of another kind asks for', () => {
  expect(isOfFirstPicture('event', 'data/es/event/0.json')).toBe(true);
});
