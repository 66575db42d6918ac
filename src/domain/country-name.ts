import { LOCALE_TAGS, type Locale, type Localized } from './locale';

/** Names that differ between Chromium, Firefox and WebKit: long and short forms, and outdated ones. */
const NAME_OVERRIDES: Readonly<Record<string, Localized>> = {
  FK: {
    en: 'Falkland Islands (Islas Malvinas)',
    es: 'Islas Malvinas (Islas Falkland)',
    pt: 'Ilhas Malvinas (Ilhas Falkland)',
    zh: '福克兰群岛（马尔维纳斯群岛）',
  },
  GS: {
    en: 'South Georgia & South Sandwich Islands',
    es: 'Islas Georgia del Sur y Sándwich del Sur',
    pt: 'Ilhas Geórgia do Sul e Sandwich do Sul',
    zh: '南乔治亚和南桑威奇群岛',
  },
  HK: { en: 'Hong Kong', es: 'Hong Kong', pt: 'Hong Kong', zh: '香港' },
  MO: { en: 'Macao', es: 'Macao', pt: 'Macau', zh: '澳门' },
  PS: { en: 'Palestine', es: 'Palestina', pt: 'Palestina', zh: '巴勒斯坦' },
  RO: { en: 'Romania', es: 'Rumania', pt: 'Romênia', zh: '罗马尼亚' },
  SA: { en: 'Saudi Arabia', es: 'Arabia Saudita', pt: 'Arábia Saudita', zh: '沙特阿拉伯' },
  TR: { en: 'Türkiye', es: 'Turquía', pt: 'Turquia', zh: '土耳其' },
};

const regionNames = new Map<Locale, Intl.DisplayNames>();

/** Returns the name of a country by its ISO 3166-1 alpha-2 code; the code itself if it has no name. */
export function countryName(locale: Locale, code: string): string {
  const override = NAME_OVERRIDES[code]?.[locale];
  if (override !== undefined) return override;
  const names =
    regionNames.get(locale) ?? new Intl.DisplayNames(LOCALE_TAGS[locale], { type: 'region' });
  regionNames.set(locale, names);
  return names.of(code) ?? code;
}
