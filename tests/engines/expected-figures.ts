import { sumOf } from '../../src/domain/cost';
import type { Locale } from '../../src/domain/locale';
import type { Project } from '../../src/domain/project';
import { translator } from '../../src/i18n/translator';
import { agreementOf, spanOf } from '../../src/panels/figures/agreement';
import { type Quantity, quantityText } from '../../src/panels/figures/quantity-text';
import { CORRIDOR_ID, pageOf } from '../browser/support/published';

/** Returns the headline figures of the overview as the formatters write them in Node. */
export function overviewFigures(locale: Locale): readonly string[] {
  const { headlines, figures } = pageOf('voyage', CORRIDOR_ID);
  return headlines
    .flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
    .map(({ unit, values }) => {
      const shown = agreementOf(values) === 'series' ? values.slice(-1) : values;
      return textOf(locale, { unit, ...spanOf(shown) });
    });
}

/** Returns the costs of a project as the formatters write them in Node. */
export function projectCosts(locale: Locale, { costs }: Project): readonly string[] {
  return costs.map((cost) => textOf(locale, sumOf(cost)));
}

function textOf(locale: Locale, quantity: Quantity): string {
  const manner = { locale, lengthUnit: 'nm', t: translator(locale) } as const;
  const { before, number, after } = quantityText(quantity, manner);
  return before + number + after;
}
