import type { CorridorMap } from '../domain/corridor';
import type { Language } from '../domain/language';

/** Its two ends as a reader says them: `Chancay–Shanghai`. */
export function corridorName(language: Language, { seaLeg, ports }: CorridorMap): string {
  const nameOf = (id: string) => ports.find((port) => port.id === id)?.name[language] ?? id;
  return `${nameOf(seaLeg.from)}${language === 'zh' ? '—' : '–'}${nameOf(seaLeg.to)}`;
}
