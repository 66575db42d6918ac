import { expect, it } from 'vitest';
import { fileName } from './file-name';

it('names the atlas, what is listed and the version, and nothing that a file system minds', () => {
  expect(fileName('projects', '2026.11.5')).toBe('corridor-atlas-projects-2026.11.5');
  expect(fileName('../Río: cobre', undefined)).toBe('corridor-atlas-..-Rio-cobre');
});
