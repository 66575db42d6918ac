import { CORRIDOR_ID, type CorridorMap } from '../../src/domain/corridor';
import type { Locale } from '../../src/domain/locale';

/** The ends of the corridor. */
const [CHANCAY, SHANGHAI] = ['pechy', 'cnsgh'];

/** Competitors whose way to other Asian ports is asked for too. */
const EXPORTERS = ['pecll', 'clsai', 'brssz', 'ecgye', 'mxzlo'];
const OTHER_ENDS = ['cnngb', 'krpus'];

/** Countries of the Asian ports of the corridor and its competitors. */
const ASIAN = ['CN', 'KR', 'JP', 'VN', 'SG', 'TW', 'HK'];

/**
 * Returns the ids of the voyages that have a page in the built site beside the corridor's: between each port of the other coast
 * and Shanghai or Chancay both ways, since imports and exports are asked for, from Chancay along its own coast, and from
 * competitors to further ports of Asia. More would take the build more time and disk than its budget allows.
 */
export function askedVoyages({ ports }: Pick<CorridorMap, 'ports'>): readonly string[] {
  const isAsian = (id: string) => ASIAN.includes(id.slice(0, 2).toUpperCase());
  const ids = ports.map(({ id }) => id);
  const asian = ids.filter(isAsian);
  const american = ids.filter((id) => !isAsian(id));
  const bothWays = (from: string, to: string) => [`${from}~${to}`, `${to}~${from}`];
  const asked = [
    ...american.flatMap((port) => bothWays(port, SHANGHAI)),
    ...asian.flatMap((port) => bothWays(CHANCAY, port)),
    ...american.flatMap((port) => (port === CHANCAY ? [] : [`${CHANCAY}~${port}`])),
    ...EXPORTERS.flatMap((from) => OTHER_ENDS.map((to) => `${from}~${to}`)),
  ];
  return [...new Set(asked)].filter(
    (id) => id !== CORRIDOR_ID && id.split('~').every((port) => ids.includes(port)),
  );
}

/** Describes the page of a voyage to search engines and in previews of links, by its title. */
export function describeVoyage(locale: Locale, title: string): string {
  return DESCRIPTIONS[locale].replace('{title}', title);
}

const DESCRIPTIONS: Readonly<Record<Locale, string>> = {
  en: '{title}: how far it is by sea, how many days a ship takes by each way and passage, and what it burns and emits, computed by the atlas.',
  es: '{title}: qué distancia hay por mar, cuántos días tarda un buque por cada ruta y paso, y cuánto consume y emite, según el cálculo del atlas.',
  pt: '{title}: que distância há por mar, quantos dias um navio leva por cada rota e passagem, e quanto consome e emite, segundo o cálculo do atlas.',
  zh: '{title}：海上距离、经各条航线和水道所需天数，以及船舶的油耗与排放，由地图集计算得出。',
};
