import { passageName } from '../../../state/select-alternative-names';
import { zoneOf } from '../../../voyage/clock';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { formatInstant } from './format-instant';
import type { SummaryContext } from './sentence';
import type { Voyage } from './use-voyage';
import { useVoyageText } from './use-voyage-text';

const HOUR_MS = 3_600_000;

/** What tells a voyage in the reader's language. */
export function useSummaryContext({ departure, places, open }: Voyage): SummaryContext {
  const locale = useLocale();
  const say = useTranslate('voyage');
  const text = useVoyageText();
  const passages = useAtlas((state) => state.passages);
  const version = useAtlas((state) => state.version);
  const [from, to] = [places[0], places.at(-1)];
  const isDated = departure !== undefined && open && from && to;
  return {
    locale,
    say,
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
