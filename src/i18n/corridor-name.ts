import type { CorridorMap } from '../domain/corridor';
import type { Locale } from '../domain/locale';

/** Returns the corridor's name by its two terminals: `Chancay–Shanghai`. */
export function corridorName(locale: Locale, { seaLeg, ports }: CorridorMap): string {
  const nameOf = (id: string) => ports.find((port) => port.id === id)?.name[locale] ?? id;
  return `${nameOf(seaLeg.from)}${locale === 'zh' ? '—' : '–'}${nameOf(seaLeg.to)}`;
}
