import { firstSentences } from './first-sentences';
import { wholeAmounts } from './whole-amounts';
import './prose.css';

/** Characters of a first paragraph from which its first sentence stands apart. */
const LONG = 240;

/**
 * Shows running text; a blank line begins a new paragraph. A text that leads a page begins larger, and if it is long,
 * with its first sentence alone.
 */
export function Prose({ text, lead = false }: { readonly text: string; readonly lead?: boolean }) {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  const [first = '', ...others] = paragraphs;
  const parts =
    lead && first.length > LONG ? [...splitAfterSentence(first), ...others] : paragraphs;
  return (
    <div className={lead ? 'prose prose-lead' : 'prose'}>
      {parts.map((paragraph) => [
        <p key={paragraph}>{wholeAmounts(paragraph)}</p>,
        // Keeps sentences apart for what reads the text without its layout.
        ' ',
      ])}
    </div>
  );
}

function splitAfterSentence(paragraph: string): string[] {
  const sentence = firstSentences(paragraph, 1);
  return [sentence, paragraph.slice(sentence.length).trim()].filter((part) => part !== '');
}
