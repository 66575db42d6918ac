import type { Locale } from '../../domain/locale';
import { keepNumbersUnbroken } from './first-sentences';
import './prose.css';

/** Shows running text; a blank line begins a new paragraph. */
export function Prose({ text, lead = false }: { readonly text: string; readonly lead?: boolean }) {
  return (
    <div className={lead ? 'prose prose-lead' : 'prose'}>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{keepNumbersUnbroken(paragraph.trim())}</p>
      ))}
    </div>
  );
}

/** The value of `lang` for each locale, by which its text is read aloud and drawn. */
export const LOCALE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en',
  es: 'es',
  zh: 'zh-Hans',
};
