import { describe, expect, it } from 'vitest';
import { countriesConcerned } from './event-countries';

type Data = Parameters<typeof countriesConcerned>[1];

const DATA = {
  ports: [
    { id: 'pechy', country: 'PE' },
    { id: 'cnsgh', country: 'CN' },
    { id: 'ecgye', country: 'EC' },
  ],
  projects: [{ id: 'mirador', country: 'EC' }],
} as unknown as Data;

describe('the countries that an event concerns', () => {
  it('are those of its ports, projects and corridor', () => {
    expect(countriesConcerned({ about: { ports: ['ecgye'] } }, DATA)).toEqual(['EC']);
    expect(countriesConcerned({ about: { corridors: ['pechy~cnsgh'] } }, DATA)).toEqual([
      'CN',
      'PE',
    ]);
  });

  it('leave out the one in which it happened, and name each once', () => {
    const about = { ports: ['ecgye', 'pechy'], projects: ['mirador'] };
    expect(countriesConcerned({ country: 'PE', about }, DATA)).toEqual(['EC']);
    expect(countriesConcerned({ country: 'PE', about: {} }, DATA)).toEqual([]);
  });
});
