import { beforeAll, expect, it } from 'vitest';
import { LOCALES } from '../../domain/locale';
import { TABLE_COLUMNS } from '../../domain/record-table';
import { loadMessages } from '../../i18n/load-messages';
import { translator } from '../../i18n/translator';
import { columnName } from './column-name';

beforeAll(async () => {
  await Promise.all(LOCALES.map((locale) => loadMessages(locale, ['table'])));
});

it('names every column of every table in all locales', () => {
  for (const locale of LOCALES) {
    const tTable = translator(locale, 'table');
    for (const id of Object.values(TABLE_COLUMNS).flat()) {
      expect(columnName(tTable, id), `${locale}: ${id}`).not.toBe('');
    }
  }
});
