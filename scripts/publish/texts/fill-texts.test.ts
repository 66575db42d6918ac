import { describe, expect, it } from 'vitest';
import type { Localized } from '../../../src/domain/locale';
import { withBroken } from '../checks/broken-data.fixture';
import { keptData } from '../kept-data.fixture';
import { fillTexts } from './fill-texts';

const kept = keptData();

/** Returns Toromocho's summary with these texts filled in, and the faults found. */
function filled(
  en: string,
  es = en,
  pt = en,
  zh = en,
): { text: Localized | undefined; faults: string[] } {
  const faults: string[] = [];
  const broken = withBroken(kept, 'projects', 'toromocho', () => ({
    ...{ status: 'operating' as const, statusAsOf: '2025-09' },
    summary: { en, es, pt, zh },
  }));
  const { projects } = fillTexts(broken, faults);
  return { text: projects.find(({ id }) => id === 'toromocho')?.summary, faults };
}

describe('the references of a text', () => {
  it('become the status and its date in the language of the text', () => {
    const { text, faults } = filled('{status} ({statusAsOf})');
    expect(faults).toEqual([]);
    expect(text?.en).toMatch(/^operating \(Sept 2025\)$/);
    expect(text?.es).toMatch(/^en operación|^operativo|^operando/i);
    expect(text?.pt).toMatch(/^em operação \(setembro de 2025\)$/);
    expect(text?.zh).toMatch(/[\u4e00-\u9fff]+ \(2025年9月\)$/);
  });

  it('become sums in the number format of the language', () => {
    const { text } = filled('{cost:1@projects/chancay-port}');
    expect(text).toEqual({
      en: 'USD 1.3bn',
      es: 'USD 1,300 millones',
      pt: 'USD 1,3 bilhão',
      zh: '13亿美元',
    });
  });

  it('become the figure of another record', () => {
    const { text } = filled('{figure:stake-cosco@ports/pechy}');
    expect(text).toEqual({ en: '60%', es: '60 %', pt: '60%', zh: '60%' });
  });

  it('become the date of an event, and name the event', () => {
    const broken = withBroken(kept, 'projects', 'toromocho', ({ summary }) => ({
      summary: {
        ...{ en: 'On {event:2013-toromocho-opens}.', es: 'El {event:2013-toromocho-opens}.' },
        pt: 'Em {event:2013-toromocho-opens}.',
        zh: `{event:2013-toromocho-opens}。${summary.zh}`,
      },
    }));
    const { projects, citedEvents } = fillTexts(broken, []);
    const summary = projects.find(({ id }) => id === 'toromocho')?.summary;
    expect(summary?.es).toBe('El 10 de diciembre de 2013.');
    expect(citedEvents.get('projects/toromocho')).toContain('2013-toromocho-opens');
  });

  it('are refused if nothing has their name, with the nearest name', () => {
    expect(filled('{statusAsof}').faults.join()).toMatch(
      /toromocho\.yaml: summary: there is no \{statusAsof\}; did you mean "statusAsOf"\?/,
    );
    expect(filled('{event:2013-toromoco-opens}').faults.join()).toMatch(
      /did you mean "event:2013-toromocho-opens"\?/,
    );
  });

  it('are refused if a language lacks them', () => {
    expect(filled('{status}', '{status}', '{status}', '运营').faults).toEqual([
      'data/projects/toromocho.yaml: summary.zh: {status} stands in another language only',
    ]);
  });
});
