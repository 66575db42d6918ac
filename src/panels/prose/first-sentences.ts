const ENDS = /(?<=[.!?]["”»]?)\s+(?=["“«¿¡]?[\p{Lu}\d{])|(?<=[。！？]”?)(?!”)/u;

/** Titles, parts of names and numbers whose full stop ends no sentence, though a capital or a figure follows. */
const BEFORE_A_NAME =
  /(?:^|[\s(“«])(?:St|Sta|Sto|Mr|Mrs|Ms|Dr|Dra|Sr|Sra|Av|Rep|EE|(?:\p{Lu}\.)+\p{Lu})\.$/u;
const BEFORE_A_NUMBER = /(?:^|[\s(“«])(?:[Nn]os?|[Nn]úm|[Aa]rt|[Aa]rts|p|pp|vol|(?<!\d\s)km)\.$/u;
const INITIAL = /(?:^|[\s(“«])\p{Lu}\.$/u;

/**
 * Returns the first `count` sentences of a text. A full stop ends one only before a space and a capital or a
 * figure, so that `USD 1.3 bn` and `9.25` stay whole, and not after an abbreviation as in `No. 10`, `St. Kitts`
 * or `L. S. San`; a Chinese one ends it anywhere.
 */
export function firstSentences(text: string, count: number): string {
  return sentencesOf(text)
    .slice(0, count)
    .join(text.includes('。') ? '' : ' ');
}

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(ENDS)) {
    const last = sentences.at(-1);
    if (last !== undefined && isAbbreviated(last, part)) sentences.splice(-1, 1, `${last} ${part}`);
    else sentences.push(part);
  }
  return sentences;
}

/** Whether the full stop that ends `before` belongs to an abbreviation, given the text after it. */
function isAbbreviated(before: string, after: string): boolean {
  return (
    BEFORE_A_NAME.test(before) ||
    (BEFORE_A_NUMBER.test(before) && /^\d/.test(after)) ||
    (INITIAL.test(before) && /^\p{Lu}\./u.test(after))
  );
}
