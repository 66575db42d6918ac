import { LOCALES } from '../../../domain/locale';
import type { Project } from '../../../domain/project';
import { useLocale, useTranslate } from '../../atlas-context';
import { LOCALE_TAGS } from '../../prose/locale-tag';

/** The names others know the project by, and whether the one above is ours. */
export function OtherNames({ project }: { readonly project: Project }) {
  const t = useTranslate();
  const locale = useLocale();
  const { name, translated } = project;
  const others = LOCALES.filter(
    (each) => each !== locale && !translated.includes(each) && name[each] !== name[locale],
  );
  const isOurs = translated.includes(locale);
  if (others.length === 0 && !isOurs) return null;
  return (
    <p className="other-names">
      {isOurs && <span>{t('project.translated')}</span>}
      {others.length > 0 && <span className="visually-hidden">{t('page.other-names')}</span>}
      {others.map((each) => (
        <span key={each} lang={LOCALE_TAGS[each]}>
          {name[each]}
        </span>
      ))}
    </p>
  );
}
