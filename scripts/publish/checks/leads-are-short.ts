import { LOCALES, type Locale, type Localized } from '../../../src/domain/locale';
import {
  SECTION_TOPICS,
  type TextSection,
  type WithSections,
} from '../../../src/domain/text-section';
import { firstSentences } from '../../../src/panels/prose/first-sentences';
import { listRecords } from '../list-records';
import type { Check } from './check';

/** Most sentences of a summary, where the rest can go into sections. */
const LEAD_SENTENCES = 2;

/** Folders whose records may have sections. */
const SECTIONED = ['projects', 'ports', 'legs', 'corridors', 'services', 'companies', 'trade'];

/** Most characters of a summary that leads to sections. */
const LEAD: Readonly<Record<Locale, number>> = { en: 280, es: 320, pt: 320, zh: 120 };

/** Most characters of a summary that tells all. */
const WHOLE: Readonly<Record<Locale, number>> = { en: 360, es: 400, pt: 390, zh: 135 };

export const leadsAreShort: Check = {
  name: 'leadsAreShort',
  holds: `A summary has at most two sentences where sections can tell the rest; with sections it is a lead of at most ${LEAD.en} letters (${LEAD.zh} in Chinese), and one of more than ${WHOLE.en} has sections.`,
  faults: (kept) =>
    listRecords(kept).flatMap(({ file, dataset, record }) => {
      const { summary, sections } = record as WithSections & { readonly summary?: Localized };
      if (!summary) return [];
      return [
        ...LOCALES.flatMap((locale) => lengthFaults(locale, summary[locale], sections)),
        ...(SECTIONED.includes(dataset)
          ? LOCALES.flatMap((locale) => sentenceFaults(locale, summary[locale]))
          : []),
        ...(sections ? orderFaults(sections) : []),
      ].map((fault) => `${file}: ${fault}`);
    }),
};

function lengthFaults(
  locale: Locale,
  text: string,
  sections: readonly TextSection[] | undefined,
): readonly string[] {
  const lead = text.trim();
  const most = (sections ? LEAD : WHOLE)[locale];
  return [
    ...(lead.length > most
      ? [
          `summary.${locale}: has ${lead.length} characters, more than ${most}; keep what it is and why it matters, and tell the rest in sections`,
        ]
      : []),
  ];
}

function sentenceFaults(locale: Locale, text: string): readonly string[] {
  const lead = text.trim();
  return firstSentences(lead, LEAD_SENTENCES) === lead
    ? []
    : [`summary.${locale}: has more than two sentences; tell the rest in sections`];
}

/** The sections of all records stand in one order, and each topic stands once. */
function orderFaults(sections: readonly TextSection[]): readonly string[] {
  const order = sections.map(({ topic }) => SECTION_TOPICS.indexOf(topic));
  const wrong = order.findIndex((place, i) => i > 0 && place <= (order[i - 1] ?? -1));
  const topic = sections[wrong]?.topic;
  return topic === undefined
    ? []
    : [
        `sections.${wrong}.topic: ${topic} is out of order or stands twice; the order is ${SECTION_TOPICS.join(', ')}`,
      ];
}
