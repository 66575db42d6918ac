/**
 * The records of a CSV text as RFC 4180 has them: quoted fields may hold commas, line ends and doubled
 * quotes; lines end in CRLF or LF; the last one need not end. A quote inside a bare field is kept.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at, records.length) : bareField(text, at);
    record.push(field.value);
    at = field.end;
    if (text[at] === ',') {
      at++;
      if (at < text.length) continue;
      record.push('');
    }
    records.push(record);
    record = [];
    at += lineEndAt(text, at);
  }
  return records;
}

/** A field and the place after it: a comma, a line's end or the text's. */
interface Field {
  readonly value: string;
  readonly end: number;
}

function bareField(text: string, start: number): Field {
  let end = start;
  while (end < text.length && text[end] !== ',' && lineEndAt(text, end) === 0) end++;
  return { value: text.slice(start, end), end };
}

function quotedField(text: string, start: number, record: number): Field {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) throw new Error(`CSV record ${record + 1} has a quote that never closes`);
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: endOfField(text, quote + 1, record) };
    value += '"';
    from = quote + 2;
  }
}

function endOfField(text: string, at: number, record: number): number {
  if (at === text.length || text[at] === ',' || lineEndAt(text, at) > 0) return at;
  throw new Error(`CSV record ${record + 1} goes on after a closing quote with ${text[at]}`);
}

/** Length of the line end at a place, 0 if there is none. */
function lineEndAt(text: string, at: number): number {
  if (text[at] === '\n') return 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 0;
}
