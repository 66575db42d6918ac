import { useRef, useState } from 'react';
import { passageName } from '../../../state/select-alternative-names';
import { zoneOf } from '../../../voyage/clock';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { useAnnounced } from '../../context/use-announced';
import { wholeAmounts } from '../../prose/whole-amounts';
import { formatInstant } from './text/format-instant';
import { type SummaryContext, voyageSentence } from './text/sentence';
import { useVoyageText } from './text/voyage-text';
import type { Voyage } from './use-voyage';

/** Shows the voyage as a sentence, announced when it is computed and when it changes, with a button that copies it. */
export function VoyageSummary({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const sentence = voyageSentence(voyage, useSummaryContext(voyage));
  const [copied, setCopied] = useState('');
  // While routes are computed there is no sentence; the next one is announced if it differs from the last.
  const last = useRef('');
  last.current = sentence ?? last.current;
  useAnnounced(last.current);
  if (!sentence) return null;
  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // The reader can still select the sentence by hand.
      setCopied('');
    }
  }
  return (
    <div className="voyage-summary">
      <p className="voyage-sentence">{wholeAmounts(sentence)}</p>
      <button type="button" className="button button-quiet" onClick={() => copy(sentence)}>
        {copied === sentence ? tVoyage('answer.copied') : tVoyage('answer.copy')}
      </button>
    </div>
  );
}

const HOUR_MS = 3_600_000;

/** Returns what a sentence about the voyage needs in the reader's language. */
export function useSummaryContext({ departure, places, open }: Voyage): SummaryContext {
  const locale = useLocale();
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const passages = useAtlas((state) => state.passages);
  const version = useAtlas((state) => state.version);
  const [from, to] = [places[0], places.at(-1)];
  const isDated = departure !== undefined && open && from && to;
  return {
    locale,
    tVoyage,
    text,
    passageName: (id) => passageName({ passages }, id),
    times: isDated
      ? {
          departure: formatInstant(locale, departure, zoneOf(from)),
          arrival: formatInstant(
            locale,
            departure + open.estimate.sums.total * HOUR_MS,
            zoneOf(to),
          ),
        }
      : undefined,
    version: version?.state === 'ready' ? version.value.version : '',
  };
}
