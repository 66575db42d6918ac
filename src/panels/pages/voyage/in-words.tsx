import { useState } from 'react';
import { useTranslate } from '../../atlas-context';
import { voyageSentence } from './sentence';
import { useSummaryContext } from './use-summary-context';
import type { Voyage } from './use-voyage';

/** The voyage as a sentence, told anew to a screen reader when it changes, with a button that copies it. */
export function InWords({ voyage }: { readonly voyage: Voyage }) {
  const say = useTranslate('voyage');
  const sentence = voyageSentence(voyage, useSummaryContext(voyage));
  const [copied, setCopied] = useState('');
  if (!sentence) return null;
  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // The sentence can still be selected by hand.
      setCopied('');
    }
  }
  return (
    <div className="in-words">
      <p role="status" className="voyage-sentence">
        {sentence}
      </p>
      <button type="button" className="button button-quiet" onClick={() => copy(sentence)}>
        {copied === sentence ? say('answer.copied') : say('answer.copy')}
      </button>
    </div>
  );
}
