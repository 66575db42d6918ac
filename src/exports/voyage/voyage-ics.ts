import type { Hours } from '../../geo/units';
import type { ExportedStop, ExportedVoyage } from './exported-voyage';
import { aboutFile } from './file-facts';
import { instantAt, utcText, writtenPosition } from './written-values';

/** What a calendar needs that a voyage does not know. */
export interface CalendarOptions {
  /** When the file is made, in milliseconds since 1970. */
  readonly now: number;
  /** Identifies the voyage: its address. */
  readonly id: string;
  arrival(stop: string): string;
  departure(stop: string): string;
}

/**
 * Returns the schedule of a voyage as iCalendar (RFC 5545): an event without a duration for each arrival and departure, in UTC.
 * Undefined for a voyage without a departure, which has no times.
 */
export function voyageIcs(voyage: ExportedVoyage, options: CalendarOptions): string | undefined {
  if (voyage.departure === undefined) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Corridor Atlas//Voyage//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(voyage.facts.title)}`,
    ...voyage.stops.flatMap((stop, i) => [
      ...event(voyage, stop, stop.arrives, { ...options, kind: 'arrival', number: i + 1 }),
      ...event(voyage, stop, stop.leaves, { ...options, kind: 'departure', number: i + 1 }),
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function event(
  voyage: ExportedVoyage,
  { name, position }: ExportedStop,
  time: Hours | undefined,
  options: CalendarOptions & { readonly kind: 'arrival' | 'departure'; readonly number: number },
): string[] {
  const instant = instantAt(voyage, time);
  if (!instant) return [];
  const { now, id, kind, number } = options;
  const [lon, lat] = writtenPosition(position);
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${number}-${kind}@corridor-atlas`,
    `DTSTAMP:${basicUtc(new Date(now))}`,
    `DTSTART:${basicUtc(instant)}`,
    `SUMMARY:${escapeText(options[kind](name))}`,
    `LOCATION:${escapeText(name)}`,
    `GEO:${lat};${lon}`,
    `DESCRIPTION:${escapeText(aboutFile(voyage.facts))}`,
    `URL:${voyage.facts.link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Formats an instant as `20261201T130000Z`. */
function basicUtc(instant: Date): string {
  return utcText(instant).replace(/[-:]/g, '');
}

/** Escapes a text as section 3.3.11 asks. Other control characters than line breaks are not allowed. */
function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\;,]/g, (character) => `\\${character}`)
      .replaceAll('\n', '\\n')
  );
}

/** Longest line in bytes of UTF-8, its end not counted. */
const LINE_BYTES = 75;

/** Breaks a line as section 3.1 asks: by bytes, and never within a character. */
function foldLine(line: string): string {
  let [folded, bytes] = ['', 0];
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LINE_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
