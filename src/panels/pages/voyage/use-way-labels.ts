import { useEffect, useMemo } from 'react';
import { alternativeName } from '../../../i18n/alternative-name';
import { alternativeNames } from '../../../state/select-alternative-names';
import { useAtlas, useLocale, useServices } from '../../context/atlas-context';
import { useVoyageText, type VoyageText } from './text/voyage-text';
import type { EstimatedAlternative, Voyage } from './use-voyage';

/** After the last change, so that a slider that moves does not draw the map anew at every step. */
const DELAY_MS = 250;

/** Gives the map the names of the open voyage and its alternatives, with their days, while the desk is open. */
export function useWayLabels(voyage: Voyage | undefined): void {
  const { store } = useServices();
  const locale = useLocale();
  const text = useVoyageText();
  const passages = useAtlas((state) => state.passages);
  const unit = useAtlas((state) => state.lengthUnit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text follows locale and unit, the names the passages.
  const labels = useMemo(() => {
    const [from, to] = [voyage?.places[0], voyage?.places.at(-1)];
    if (!voyage?.open || !from || !to) return null;
    const ends = `${text.name(from)}${locale === 'zh' ? '—' : '–'}${text.name(to)}`;
    const state = store.getState();
    return {
      own: wayLabel(text, ends, voyage.open),
      others: new Map(
        voyage.alternatives.map((each) => [
          each.id,
          wayLabel(text, alternativeName(locale, alternativeNames(state, each)), each),
        ]),
      ),
    };
  }, [voyage, locale, unit, passages]);
  useEffect(() => {
    if (labels === null) return store.getState().setWayLabels(null);
    const isFirst = store.getState().wayLabels === null;
    const timer = setTimeout(() => store.getState().setWayLabels(labels), isFirst ? 0 : DELAY_MS);
    return () => clearTimeout(timer);
  }, [labels, store]);
  useEffect(() => () => store.getState().setWayLabels(null), [store]);
}

/** Returns the label of a way: `By Osumi Strait · 24.3 days`, with what of it is not built on a second line. */
export function wayLabel(
  text: VoyageText,
  name: string,
  { estimate, legs }: Pick<EstimatedAlternative, 'estimate' | 'legs'>,
): string {
  return [`${name} · ${text.days(estimate.sums.total)}`, text.notBuilt(legs, { isShort: true })]
    .filter(Boolean)
    .join('\n');
}
