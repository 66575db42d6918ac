import type { PlainMessageKey } from '../../i18n/namespaces';
import type { Translate } from '../../i18n/translator';
import type { Setting } from '../../search/search-result';

/** Messages of what a setting sets; the others are named by their values alone. */
const LABELS: Readonly<Partial<Record<Setting['key'], PlainMessageKey>>> = {
  theme: 'theme.label',
  lengthUnit: 'bar.unit',
  locale: 'bar.language',
};

/** Returns what a setting sets: `Appearance`; undefined if its value says it. */
export function settingLabel({ key }: Setting, t: Translate): string | undefined {
  const label = LABELS[key];
  return label && t(label);
}
