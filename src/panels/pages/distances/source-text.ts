import type { ComparedDistance } from '../../../domain/published-distance';
import type { Translate } from '../../../i18n/translator';

const PUB_151 = /^NGA Pub\. 151\b.*?, (?:entry "(?<entry>.*)"|sum of printed legs: (?<legs>.*))$/;

/** A row's source: the one that most share by its short name, and its entry if that is not the row's start. */
export function sourceText(
  { source, from }: ComparedDistance,
  say: Translate<'distances'>,
): string {
  const { entry, legs } = PUB_151.exec(source)?.groups ?? {};
  if (legs !== undefined) return say('rows-pub-151-sum', { legs });
  if (entry === undefined) return source;
  const isStart = entry.toLowerCase() === from.name.toLowerCase();
  return isStart ? say('rows-pub-151') : say('rows-pub-151-entry', { entry });
}
