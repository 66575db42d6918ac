import { describe, expect, it } from 'vitest';
import { repositoryOf } from './repository';

describe('the repository of a package', () => {
  it.each([
    ['atlas/corridor', 'https://github.com/atlas/corridor'],
    ['github:atlas/corridor', 'https://github.com/atlas/corridor'],
    ['https://codeberg.org/atlas/corridor', 'https://codeberg.org/atlas/corridor'],
    [{ url: 'git+https://github.com/atlas/corridor.git' }, 'https://github.com/atlas/corridor'],
    [{ url: 'git@gitlab.com:atlas/corridor.git' }, 'https://gitlab.com/atlas/corridor'],
    [{ url: 'git://example.org/atlas.git' }, 'https://example.org/atlas'],
  ])('%o is at %s', (repository, address) => {
    expect(repositoryOf({ repository })).toBe(address);
  });

  it('is empty where none is named', () => {
    expect(repositoryOf({})).toBe('');
  });
});
