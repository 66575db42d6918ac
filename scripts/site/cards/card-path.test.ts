import { describe, expect, it } from 'vitest';
import '../../../tools/i18n/all-messages';
import { CHANCAY } from '../chancay.fixture';
import { headOf } from '../head';
import { cardPath } from './card-path';
import { withCard } from './card-tags';

const SITE = 'https://example.org/atlas/';
const PAGE = { ...CHANCAY, title: 'Chancay "A" & B · Corridor Atlas' };

function tagsOf(html: string) {
  return Object.fromEntries(
    [...html.matchAll(/<meta (?:name|property)="((?:og|twitter):[^"]+)" content="([^"]*)">/g)].map(
      ([, name, content]) => [name, content],
    ),
  );
}

describe('the path of a card', () => {
  it('is of the record for projects, ports, claims, stories and the corridor', () => {
    expect(cardPath('es', { kind: 'project', id: 'chancay-port' })).toBe(
      'cards/es/project/chancay-port.png',
    );
    expect(cardPath('zh', { kind: 'voyage', id: 'pechy~cnsgh' })).toBe(
      'cards/zh/voyage/pechy~cnsgh.png',
    );
  });

  it('is of the kind for other voyages, other records and lists', () => {
    expect(cardPath('en', { kind: 'voyage', id: 'pecll~cnsgh' })).toBe('cards/en/voyage.png');
    expect(cardPath('pt', { kind: 'event', id: '2009-fta-signed' })).toBe('cards/pt/event.png');
    expect(cardPath('en', { kind: 'overview' })).toBe('cards/en/overview.png');
  });
});

describe('the head of a page with a card', () => {
  const card = 'cards/en/project/chancay-port.png';
  const html = headOf(PAGE, SITE);

  it('names the picture by its absolute address, with size, type and a text', () => {
    const tags = tagsOf(withCard(html, PAGE, card, SITE));
    const alt = 'Chancay &quot;A&quot; &amp; B · Corridor Atlas';
    expect(tags).toMatchObject({
      'og:image': `${SITE}${card}`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': alt,
      'twitter:card': 'summary_large_image',
    });
    expect(tags).toMatchObject(
      Object.fromEntries(Object.entries(tagsOf(html)).filter(([name]) => name !== 'twitter:card')),
    );
  });

  it('names it relative to its base where the address of the site is unknown', () => {
    const tags = tagsOf(withCard(headOf(PAGE, undefined), PAGE, card, undefined));
    expect(tags['og:image']).toBe(`./${card}`);
  });

  it('is the same if the card is named once more', () => {
    const once = withCard(html, PAGE, card, SITE);
    expect(withCard(once, PAGE, card, SITE)).toBe(once);
  });

  it('is refused where the build has written something else', () => {
    expect(() => withCard('<head></head>', PAGE, card, SITE)).toThrow('whether it has a card');
  });
});
