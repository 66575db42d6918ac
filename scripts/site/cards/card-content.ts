import type { Claim } from '../../../src/domain/claim';
import type { Corridor } from '../../../src/domain/corridor';
import { countryName } from '../../../src/domain/country-name';
import type { Locale } from '../../../src/domain/locale';
import type { Port } from '../../../src/domain/port';
import type { Project } from '../../../src/domain/project';
import type { Story } from '../../../src/domain/story';
import { formatNumber } from '../../../src/i18n/format-number';
import { translator } from '../../../src/i18n/translator';
import {
  costText,
  type FigureText,
  figureText,
  publishersText,
} from '../../../src/panels/figures/figure-text';
import { asOf } from '../../../src/panels/prose/facts';
import { firstSentences } from '../../../src/panels/prose/first-sentences';
import { CARD_WORDS } from './card-words';

/** What a card says, in one language. */
export interface CardContent {
  readonly locale: Locale;
  /** The kind of what it shows, and where that is. */
  readonly kicker: string;
  readonly headline: string;
  readonly figure?: CardFigure;
  /** The publishers of the figure. */
  readonly source?: string;
}

/** The one figure of a card. */
export interface CardFigure {
  readonly label: string;
  /** A number with its unit, or a few words. */
  readonly value: string;
  /** Kind of statement, date. */
  readonly note: string;
}

/** A record of a kind of which each has a card of its own. */
export type CardRecord =
  | { readonly kind: 'project'; readonly record: Project }
  | { readonly kind: 'port'; readonly record: Port }
  | { readonly kind: 'claim'; readonly record: Claim }
  | { readonly kind: 'story'; readonly record: Story }
  | { readonly kind: 'voyage'; readonly record: Corridor };

/**
 * Returns what the card of a record says. `heading` is the title of its page, `label` the name of its kind. The messages of
 * every namespace must be loaded.
 */
export function recordContent(
  locale: Locale,
  { heading, label }: { readonly heading: string; readonly label: string },
  { kind, record }: CardRecord,
): CardContent {
  const t = translator(locale);
  const common = { locale, headline: heading };
  switch (kind) {
    case 'project': {
      const what = [t(`kind.${record.kind}`), t(`sector.${record.sector}`)];
      const kicker = joined(...new Set(what), countryName(locale, record.country));
      return { ...common, kicker, ...projectFigure(locale, record) };
    }
    case 'port': {
      const what = record.role === 'terminal' ? t('legend.terminal') : label;
      const kicker = joined(what, countryName(locale, record.country));
      return { ...common, kicker, ...firstFigure(locale, record) };
    }
    case 'voyage':
      return { ...common, kicker: label, ...firstFigure(locale, record) };
    case 'claim': {
      const topic = translator(locale, 'records')(`topic.${record.topic}`);
      const figure = figureText(record.claimed, record.sources, contextOf(locale));
      return {
        ...common,
        kicker: joined(label, topic),
        ...shown(figure, record.claimant[locale]),
      };
    }
    case 'story': {
      const value = translator(locale, 'stories')('steps', { count: record.steps.length });
      const figure = { label: CARD_WORDS[locale].tour, value, note: '' };
      return { ...common, kicker: label, figure, ...allPublishers(record) };
    }
  }
}

/** Returns what the card says that all pages of a kind share: how many records the kind has, or else the corridor's first figure. */
export function sharedContent(
  locale: Locale,
  title: string,
  shared: { readonly count: number; readonly asOf: string } | { readonly corridor: Corridor },
): CardContent {
  const t = translator(locale);
  const common = { locale, kicker: t('app.tagline'), headline: title };
  if ('corridor' in shared) return { ...common, ...firstFigure(locale, shared.corridor) };
  return {
    ...common,
    figure: {
      label: CARD_WORDS[locale].records,
      value: formatNumber(locale, shared.count),
      note: asOf(t, locale, shared.asOf),
    },
  };
}

/** The project's first cost, else its capacity, else its status with its date. */
function projectFigure(locale: Locale, project: Project): Pick<CardContent, 'figure' | 'source'> {
  const t = translator(locale);
  const { costs, sources, capacity, status, statusAsOf } = project;
  const cost = costText(costs, sources, contextOf(locale));
  const statusText = t('page.status-as-of', {
    status: t(`status.${status}`),
    asOf: asOf(t, locale, statusAsOf),
  });
  if (cost) return shown(cost);
  const figure = capacity
    ? {
        label: t('project.capacity'),
        value: firstSentences(capacity[locale], 1),
        note: statusText,
      }
    : {
        label: translator(locale, 'filters')('facet.status'),
        value: t(`status.${status}`),
        note: asOf(t, locale, statusAsOf),
      };
  return { figure, ...allPublishers(project) };
}

function firstFigure(
  locale: Locale,
  { headlines = [], figures, sources }: Pick<Port, 'headlines' | 'figures' | 'sources'>,
): Pick<CardContent, 'figure' | 'source'> {
  const first = figures.find(({ id }) => id === headlines[0]) ?? figures[0];
  return first ? shown(figureText(first, sources, contextOf(locale))) : {};
}

function shown({ label, value, notes, publishers }: FigureText, more?: string) {
  return {
    figure: { label, value, note: joined(...notes, more) },
    ...sourceLine(publishers),
  };
}

function allPublishers({ sources }: Pick<Project, 'sources'>) {
  const ids = sources.map(({ id }) => id);
  return sourceLine(publishersText(ids, sources));
}

function sourceLine(publishers: string | undefined): { readonly source?: string } {
  return publishers === undefined ? {} : { source: publishers };
}

function contextOf(locale: Locale) {
  return { locale, lengthUnit: 'nm', t: translator(locale) } as const;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
