import type { GainsOptions } from '../../../domain/gains-options';
import type { Locale } from '../../../domain/locale';
import type { WholeWay } from '../../../hinterland/reach';
import { CHANCAY } from '../../../hinterland/sea-routes';
import { formatNumber } from '../../../i18n/format-number';
import { sentenceGap } from '../../../i18n/sentence-gap';
import type { Translate } from '../../../i18n/translator';
import { amountOf, amountText } from './amounts';

interface Answer {
  readonly options: Pick<GainsOptions, 'measure' | 'cargo'>;
  /** The least first. */
  readonly ways: readonly WholeWay[];
  /** Name of the place. */
  readonly place: string;
}

/** Returns the answer of a place in words: the best port with its figure, and how Chancay compares. */
export function answerSentence(
  { options: { measure, cargo }, ways, place }: Answer,
  locale: Locale,
  tGains: Translate<'gains'>,
): string {
  const [best, second] = ways;
  if (!best) return '';
  const chancay = ways.find(({ gate }) => gate.port.id === CHANCAY);
  const amount = (way: WholeWay) =>
    amountText({ measure, value: amountOf(measure, way.expense), cargo }, locale, tGains);
  const more = (way: WholeWay) =>
    formatNumber(locale, (100 * (way.total - best.total)) / best.total);
  const [port] = ways.map(({ gate }) => gate.port);
  if (port?.country === 'CN') {
    return tGains('sentence.from-china', {
      ...{ place, cargo: tGains(`of.${cargo}`) },
      ...{ port: port.name[locale], amount: amount(best) },
    });
  }
  const first = tGains(`sentence.${measure}`, {
    ...{ place, cargo: tGains(`of.${cargo}`) },
    ...{ port: best.gate.port.name[locale], amount: amount(best) },
  });
  const others =
    best === chancay
      ? second &&
        tGains(measure === 'cost' ? 'sentence.wins.cost' : 'sentence.wins.other', {
          port: second.gate.port.name[locale],
          ...{ amount: amount(second), percent: more(second) },
        })
      : chancay
        ? tGains(measure === 'cost' ? 'sentence.loses.cost' : 'sentence.loses.other', {
            ...{ amount: amount(chancay), percent: more(chancay) },
          })
        : tGains('sentence.no-chancay');
  return [first, others].filter((text) => text !== undefined).join(sentenceGap(locale));
}
