import { editDistance } from './edit-distance';

/** What a text asks of a voyage, as it stands there. */
export interface VoyageText {
  /** Names of the stops in order, two or more. */
  readonly stops: readonly string[];
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly isByLand: boolean;
}

/** Words that lead to the passages to avoid. */
const AVOID =
  /\b(?:without(?: using| passing)?|avoiding|avoid|bypassing|not (?:via|through|by)|no (?:via|por)|if|sin(?: pasar por| usar)?|evitando|evitar|esquivando|si)\b|(?:不经过?|不走|不通过|避开|绕开|绕过|如果)/g;

/** Words that lead to the stops or passages between. */
const VIA =
  /\b(?:via|through|by way of|calling at|stopping (?:at|in)|around|round|pasando por|con escala en|a traves de|por|rodeando)\b|(?:途经|经由|经过|经|取道|绕)/g;

const BY_LAND =
  /\b(?:by land|overland|by road|by rail|por tierra|por carretera)\b|(?:走陆路|陆路|陆运)/g;

/** What stands before the first stop. */
const LEAD_IN =
  /^(?:(?:what|how|cuanto|cuantos|cuantas|cual|que)\b.*?\b(?=from |de |desde ))?(?:(?:the |a |una? |el |la )?(?:voyage|route|trip|sailing|ship|shipping|distance|time|days|sea route|ruta|viaje|travesia|distancia|dias|tiempo|barco|buque)s? )?(?:from |desde |de )?/;
const HAN_LEAD_IN = /^(?:从|由|自)/;

/** What stands after the last stop. */
const LEAD_OUT =
  /(?:\s(?:how (?:long|far|many days)|in how many days|cuanto (?:tarda|dura)|cuantos dias|by (?:sea|ship)|en barco|por mar)\b.*$)|(?:的?(?:航程|航线|距离|海运|海路)?(?:要|需要)?(?:多少天|几天|多久|多远|怎么走)?[?？]?$)/;

const ARROW = /\s*(?:-+>|=+>|→|⟶|➔|➜|>|~)\s*/;
const DASH = /\s+[-–—]+\s+/;
const TO = /\s+(?:to|towards?|hasta|hacia|rumbo a|a)\s+/;
const HAN_TO = /(?:到达|抵达|前往|开往|至|到|去|往)/;
const BARE_DASH = /[-–—]/;

/** Words of which a slip is forgiven, as nothing else in a voyage looks like them. */
const KEYWORDS = ['without', 'avoiding', 'through', 'bypassing', 'evitando', 'pasando'];

/**
 * Parses a question for a voyage in any of the languages: `from Guayaquil to Shanghai without Panama`,
 * `de A a B por C`, `从A到B不经C`, `A -> B`. Returns undefined for other texts; the names may still be unknown.
 */
export function parseVoyageText(text: string): VoyageText | undefined {
  let rest = plain(text);
  const isByLand = BY_LAND.test(rest);
  BY_LAND.lastIndex = 0;
  rest = rest.replace(BY_LAND, ' ').trim();
  const clauses: { readonly kind: 'via' | 'avoid'; readonly names: readonly string[] }[] = [];
  const marks = [...found(rest, AVOID, 'avoid'), ...found(rest, VIA, 'via')]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark, i, all) => all.slice(0, i).every((before) => before.end <= mark.start));
  let head = rest.slice(0, marks[0]?.start ?? rest.length);
  marks.forEach(({ kind, end }, i) => {
    let clause = rest.slice(end, marks[i + 1]?.start ?? rest.length);
    if (head.trim() === '' && i === 0) {
      // The clause comes first: `without Panama, Guayaquil to Shanghai`.
      const comma = /[,，]/.exec(clause);
      if (comma) [head, clause] = [clause.slice(comma.index + 1), clause.slice(0, comma.index)];
    }
    clauses.push({ kind, names: listOf(clause.replace(LEAD_OUT, '').replace(CLOSED, '')) });
  });
  const stops = stopsOf(
    head.trim().replace(LEAD_OUT, '').replace(LEAD_IN, '').replace(HAN_LEAD_IN, ''),
  );
  if (stops.length < 2) return undefined;
  const named = (kind: 'via' | 'avoid') =>
    clauses.flatMap((clause) => (clause.kind === kind ? clause.names : []));
  return { stops, via: named('via'), avoid: named('avoid'), isByLand };
}

/** What may follow a passage that is closed: `if Panama closes`. */
const CLOSED =
  /\b(?:is closed|is shut|closes|closed|is blocked|was closed|cierra|se cierra|esta cerrado|estuviera cerrado)\b|(?:关闭|封闭|被封)/;

function found(text: string, marker: RegExp, kind: 'via' | 'avoid') {
  return [...text.matchAll(marker)].map(({ 0: match, index }) => ({
    kind,
    start: index,
    end: index + match.length,
  }));
}

function stopsOf(text: string): readonly string[] {
  for (const separator of [ARROW, TO, DASH, HAN_TO, BARE_DASH]) {
    const parts = text.split(separator).map(trimmed);
    if (parts.length >= 2) return parts.every(Boolean) ? parts : [];
  }
  return [];
}

function listOf(text: string): readonly string[] {
  return text
    .split(/[,，、;；&+]|\b(?:and|or|nor|y|e|o|ni)\b|[和与及或]/)
    .map((name) => trimmed(name).replace(/^(?:the|el|la|los|las) /, ''))
    .filter(Boolean);
}

function trimmed(text: string): string {
  return text.replace(/^[\s,，.?？!¿¡]+|[\s,，.?？!]+$/g, '');
}

/** Lower case without accents; keywords with slips are put right. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[¿¡]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /[a-z]{6,}/g,
      (word) => KEYWORDS.find((each) => editDistance(word, each, 1) <= 1) ?? word,
    );
}
