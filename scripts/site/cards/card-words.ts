import type { Locale } from '../../../src/domain/locale';

/** What only preview cards say. */
export const CARD_WORDS: Readonly<
  Record<Locale, { readonly tour: string; readonly records: string; readonly source: string }>
> = {
  en: { tour: 'A tour of the map', records: 'Records in the atlas', source: 'Source' },
  es: { tour: 'Un recorrido por el mapa', records: 'Registros en el atlas', source: 'Fuente' },
  pt: { tour: 'Um percurso pelo mapa', records: 'Registros no atlas', source: 'Fonte' },
  zh: { tour: '地图导览', records: '地图集收录的记录', source: '来源' },
};
