import { ABOUT_LISTS, type About } from '../../../src/domain/about';
import type { TimelineEvent } from '../../../src/domain/event';
import type { KeptData } from '../dataset';
import { listRecords } from '../list-records';
import type { Check } from './check';
import { isAfter } from './dates-in-order';

/** What the rule reads of a record with a text. */
interface WithText {
  readonly summary?: unknown;
  readonly known?: unknown;
  readonly textAsOf?: string;
  readonly statusAsOf?: string;
}

export const textsAreUpToDate: Check = {
  name: 'textsAreUpToDate',
  holds:
    'A text is no older than the newest event about its record: it refers to the event, or it was read since (textAsOf, else statusAsOf).',
  faults: (kept) =>
    listRecords(kept).flatMap(({ dataset, id, file, record }) => {
      const { summary, known, textAsOf, statusAsOf } = record as WithText;
      if (!isAboutList(dataset) || (summary === undefined && known === undefined)) return [];
      const read = textAsOf ?? statusAsOf;
      const cited = kept.citedEvents.get(`${dataset}/${id}`) ?? [];
      const newer = eventsAbout(kept, dataset, id).filter(
        (event) =>
          !cited.includes(event.id) && (read === undefined || isAfter(knownSince(event), read)),
      );
      const [first] = newer;
      if (!first) return [];
      const age = read === undefined ? 'has no date' : `is of ${read}`;
      return [
        `${file}: summary: its text ${age}, and ${newer.map((event) => `${event.id} (${event.date})`).join(', ')} is newer; read it again and write textAsOf, or refer to {event:${first.id}}`,
      ];
    }),
};

function isAboutList(dataset: string): dataset is keyof About {
  return dataset in ABOUT_LISTS;
}

function eventsAbout(
  { events }: KeptData,
  list: keyof About,
  id: string,
): readonly TimelineEvent[] {
  return events.filter(({ about }) => about[list]?.includes(id));
}

/** Returns the last day of an event whose day is known; else the day from which its sources know of it. */
function knownSince({ date, sources }: TimelineEvent): string {
  const end = lastDay(date);
  const seen = sources.map((source) => lastDay(source.date ?? source.accessed ?? date)).sort();
  return [end, seen.at(-1) ?? end].sort()[0] ?? end;
}

function lastDay(date: string): string {
  const [year, month = '12', day = '31'] = date.split('-');
  return `${year}-${month}-${day}`;
}
