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
