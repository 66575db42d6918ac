import { LANGUAGES } from '../../../domain/language';
import type { Project } from '../../../domain/project';
import { useLanguage, useTranslate } from '../../atlas-context';
import { LANGUAGE_TAGS } from '../../prose/language-tag';

/** The names others know the project by, and whether the one above is ours. */
export function OtherNames({ project }: { readonly project: Project }) {
  const t = useTranslate();
  const language = useLanguage();
  const { name, translated } = project;
  const others = LANGUAGES.filter(
    (each) => each !== language && !translated.includes(each) && name[each] !== name[language],
  );
  const isOurs = translated.includes(language);
  if (others.length === 0 && !isOurs) return null;
  return (
    <p className="other-names">
      {isOurs && <span>{t('project.translated')}</span>}
      {others.length > 0 && <span className="visually-hidden">{t('page.other-names')}</span>}
      {others.map((each) => (
        <span key={each} lang={LANGUAGE_TAGS[each]}>
          {name[each]}
        </span>
      ))}
    </p>
  );
}
