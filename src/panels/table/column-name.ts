import type { MessageKey } from '../../i18n/namespaces';
import type { Translate } from '../../i18n/translator';

/** Returns the name of a column. */
export function columnName(tTable: Translate<'table'>, id: string): string {
  return tTable(`column.${id}` as MessageKey<'table'> & `column.${string}`);
}
