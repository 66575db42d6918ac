import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../domain/locale';
import { translator } from '../../../i18n/translator';
import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import { cslJson } from './csl-json';
import { formatByCiteproc, readBibtex, readCslJson } from './read-citations.fixture';
import type { Work } from './work';
import { AWKWARD, RECORD, UNDATED, UNLINKED } from './works.fixture';

const ALL = [RECORD, AWKWARD, UNDATED, UNLINKED];

function text(format: typeof apa, work: Work, locale: Locale): string {
  const runs = format(work, locale, translator(locale, 'sharing'));
  return runs.map((run) => run.text).join('');
}

describe('BibTeX', () => {
  it('is read back by Citation.js as what is cited, to the month', () => {
    expect(readBibtex(ALL.map(bibtex).join('\n\n'))).toEqual(
      ALL.map(({ language: _, ...work }) => ({
        ...work,
        ...(work.date && { date: work.date.slice(0, 7) }),
        ...(work.url && { url: work.url.replace('{z}', '%7Bz%7D') }),
      })),
    );
  });

  it('keeps version, date of a figure and day of access in a note', () => {
    expect(bibtex({ ...RECORD, asOf: '2025-06' })).toContain(
      'note = {Version 2026.11.3, as of 2025-06, accessed 2026-11-29}',
    );
    expect(bibtex(UNLINKED)).not.toMatch(/note|url/);
  });
});

describe('CSL-JSON', () => {
  it('is read back by Citation.js as what is cited', () => {
    expect(readCslJson(cslJson(ALL))).toEqual(ALL.map(({ language: _, ...work }) => work));
  });

  it('says what kind of work it is, in which language and of when a figure is', () => {
    const items = JSON.parse(cslJson([{ ...RECORD, asOf: '2025-06' }, UNDATED, UNLINKED]));
    expect(items).toMatchObject([
      { type: 'dataset', language: 'en', note: 'As of 2025-06' },
      { type: 'webpage' },
      { type: 'document', language: 'zh' },
    ]);
  });
});

describe('APA style', () => {
  it('is that of citeproc-js for sources', () => {
    const quoted = { ...UNLINKED, title: 'The port “grows”' };
    for (const work of [UNDATED, UNLINKED, quoted, { ...UNDATED, date: '2025-03' }]) {
      expect(text(apa, work, 'en')).toBe(formatByCiteproc(cslJson([work]), 'en-US'));
    }
  });

  it('is that of citeproc-js for a data set, with the day of retrieval besides', () => {
    const ofCiteproc = formatByCiteproc(cslJson([RECORD]), 'en-US');
    expect(
      text(apa, RECORD, 'en')
        .replace('Retrieved November 29, 2026, from ', '')
        .replace('[Data set]', '[Dataset]'),
    ).toBe(ofCiteproc);
  });

  it('names version, day of retrieval and address in every language', () => {
    expect(LOCALES.map((locale) => text(apa, RECORD, locale))).toEqual([
      'Corridor Atlas. (2026). Chancay multipurpose port terminal (phase 1) (Version 2026.11.3) [Data set]. Retrieved November 29, 2026, from https://atlas.example/en/p/chancay-port/',
      'Corridor Atlas. (2026). Chancay multipurpose port terminal (phase 1) (Versión 2026.11.3) [Conjunto de datos]. Recuperado el 29 de noviembre de 2026, de https://atlas.example/en/p/chancay-port/',
      'Corridor Atlas. (2026). Chancay multipurpose port terminal (phase 1) (Versão 2026.11.3) [Conjunto de dados]. Recuperado em 29 de novembro de 2026, de https://atlas.example/en/p/chancay-port/',
      'Corridor Atlas. (2026). Chancay multipurpose port terminal (phase 1) (版本2026.11.3) [数据集]. 2026年11月29日取自 https://atlas.example/en/p/chancay-port/',
    ]);
  });

  it('sets the title alone in italics', () => {
    const runs = apa(AWKWARD, 'en', translator('en', 'sharing'));
    expect(runs.filter(({ isItalic }) => isItalic)).toEqual([
      { text: AWKWARD.title, isItalic: true },
    ]);
  });

  it('writes whole dates as each language does', () => {
    const dates = LOCALES.map((locale) => /\((.*?)\)/.exec(text(apa, AWKWARD, locale))?.[1]);
    expect(dates).toEqual([
      '2025, March 4',
      '2025, 4 de marzo',
      '2025, 4 de março',
      '2025年3月4日',
    ]);
  });
});

describe('Chicago style', () => {
  it('names version, day of access and address in every language', () => {
    expect(LOCALES.map((locale) => text(chicago, RECORD, locale))).toEqual([
      'Corridor Atlas. 2026. “Chancay multipurpose port terminal (phase 1).” Version 2026.11.3. Accessed November 29, 2026. https://atlas.example/en/p/chancay-port/.',
      'Corridor Atlas. 2026. «Chancay multipurpose port terminal (phase 1)». Versión 2026.11.3. Consultado el 29 de noviembre de 2026. https://atlas.example/en/p/chancay-port/.',
      'Corridor Atlas. 2026. “Chancay multipurpose port terminal (phase 1)”. Versão 2026.11.3. Acesso em 29 de novembro de 2026. https://atlas.example/en/p/chancay-port/.',
      'Corridor Atlas. 2026. 《Chancay multipurpose port terminal (phase 1)》. 版本2026.11.3. 2026年11月29日访问. https://atlas.example/en/p/chancay-port/.',
    ]);
  });

  it('names the day of a dated source, and that of access of an undated one', () => {
    expect(text(chicago, { ...UNDATED, title: 'Open', date: '2025-03-04' }, 'en')).toContain(
      'COSCO Shipping. 2025. “Open.” March 4, 2025. ',
    );
    expect(text(chicago, UNDATED, 'en')).toBe(
      'COSCO Shipping. n.d. “Who runs the port?” Accessed May 1, 2026. https://cosco.example/port.',
    );
    expect(text(chicago, UNLINKED, 'en')).toBe('新华社. 2025. “秘鲁钱凯港开港.”');
  });

  it('changes quotation marks of a title into inner ones', () => {
    const quoted = { ...UNLINKED, title: 'A "b" and “c”' };
    expect(text(chicago, quoted, 'en')).toContain('“A ‘b’ and ‘c’.”');
    expect(text(chicago, quoted, 'es')).toContain('«A “b” and “c”».');
    expect(text(chicago, { ...quoted, title: '论《钱凯》' }, 'zh')).toContain('《论〈钱凯〉》.');
  });
});
