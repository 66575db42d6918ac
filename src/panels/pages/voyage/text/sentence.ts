import type { Locale, Localized } from '../../../../domain/locale';
import { shortName } from '../../../../i18n/alternative-name';
import { inSentence } from '../../../../i18n/in-sentence';
import type { Translate } from '../../../../i18n/translator';
import { inPortsAndCanals } from '../../../../voyage/estimate';
import type { Voyage } from '../use-voyage';
import type { VoyageText } from './voyage-text';

/** What a sentence about a voyage is built with. */
export interface SummaryContext {
  readonly locale: Locale;
  readonly tVoyage: Translate<'voyage'>;
  readonly text: VoyageText;
  passageName(id: string): Localized | undefined;
  /** Local times of the departure and the arrival; undefined if the reader set no day. */
  readonly times: { readonly departure: string; readonly arrival: string } | undefined;
  readonly version: string;
}

/**
 * Describes the whole voyage in a sentence or two, for screen readers and the clipboard. Returns undefined
 * while no route is known.
 */
export function voyageSentence(voyage: Voyage, summaryContext: SummaryContext): string | undefined {
  const { locale, tVoyage, text, times, version } = summaryContext;
  const { open, places, vessel, fuel: kind } = voyage;
  const [from, to] = [places[0], places.at(-1)];
  if (!open || !from || !to) return undefined;
  const { sums, fuel, carbon, speed } = open.estimate;
  const passages = open.routes
    .flatMap((route) => route?.passages ?? [])
    .flatMap(({ id }) => {
      const name = summaryContext.passageName(id);
      return name ? [shortName(name[locale])] : [];
    });
  const calls = places.slice(1, -1).map(text.name);
  const stay = inPortsAndCanals(sums);
  const bySea = text.length(sums.distance);
  const notBuilt = text.notBuilt(open.legs);
  const onLand = text.landLength(sums.onLand);
  const overLand =
    notBuilt === '' ? onLand : tVoyage('summary.not-built', { length: onLand, notBuilt });
  const whole = {
    from: text.name(from),
    to: text.name(to),
    calls: calls.length > 0 ? tVoyage('summary.calls', { names: text.list(calls) }) : '',
    days: text.days(sums.total),
    times: times ? tVoyage('summary.times', times) : '',
    version,
  };
  const tooLarge = voyage.anySize?.passages.flatMap((id) => {
    const name = summaryContext.passageName(id);
    return name ? [shortName(name[locale])] : [];
  });
  if (sums.distance === 0) {
    return tVoyage('summary.land-only', { ...whole, distance: overLand });
  }
  return tVoyage('summary.whole', {
    ...whole,
    distance: sums.onLand > 0 ? tVoyage('summary.and-land', { sea: bySea, land: overLand }) : bySea,
    passages:
      passages.length > 0 ? tVoyage('summary.passages', { names: text.list(passages) }) : '',
    speed: text.decimal(speed),
    stay: stay > 0 ? tVoyage('summary.stay', { days: text.days(stay) }) : '',
    fuel: text.rough(fuel.middle),
    fuelLow: text.rough(fuel.low),
    fuelHigh: text.rough(fuel.high),
    carbon: text.rough(carbon.wellToWake.middle),
    carbonLow: text.rough(carbon.wellToWake.low),
    carbonHigh: text.rough(carbon.wellToWake.high),
    ship: vessel.name[locale].toLocaleLowerCase(locale),
    kind: inSentence(locale, kind.name[locale]),
    tooLarge: tooLarge ? tVoyage('summary.too-large', { names: text.list(tooLarge) }) : '',
  });
}
