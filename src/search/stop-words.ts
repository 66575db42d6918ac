/** Words that carry no meaning in a name or a question, folded. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a about an and any are avoiding as at by can did do does for from gets has have how if in into is it its many much of on or really so tell me that the their there this to us versus via vs was we were what which will with within without would',
    'al algo como con cual cuales cuanta cuantas cuanto cuantos de del desde el ella ello en entre es esta este esto fue fueron ha han hay la las le lo los mas me o para pero por porque que se segun ser si sin sobre son su sus tan tiene tienen un una unas uno unos verdad y',
    'ao aos as ate com como da das de do dos e em entre essa esse esta este eu foi foram ha isso isto la mais me na nas nem no nos num o os ou para pela pelas pelo pelos por porque qual quais quanta quantas quanto quantos que se sem ser seu seus sua suas sao sob sobre tao tem um uma uns verdade',
    '的 了 吗 呢 是 在 有 和 与 及 到 从 为 什 么 哪 些 个 多 少 谁 几 真 会 能 要',
  ].flatMap((words) => words.split(' ')),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Returns the words that carry meaning; all words if none does. */
export function meaningfulWords(words: readonly string[]): readonly string[] {
  const meaningful = words.filter((word) => !isStopWord(word));
  return meaningful.length > 0 ? meaningful : words;
}

const QUESTION =
  /[?？¿]|^(?:who|whose|what|which|how|when|where|why|does|do|did|is|are|was|were|can|may|will|has|have|quien(?:es)?|que|cual(?:es)?|como|cuando|cuant[oa]s?|donde|por que|es|son|fue|hay|tiene|de quien|a quien|quem|qual|quais|quando|quant[oa]s?|onde|e|sao|foi|ha|tem|de quem|a quem)\b|[谁吗呢]|什么|哪|怎|多少|几个|几天|何时|为何/;

/** Words from which a text is taken for a question, whatever they are. */
const MANY_WORDS = 5;

/** Returns whether a text asks something rather than naming it. */
export function isQuestion(text: string): boolean {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return QUESTION.test(plain) || plain.split(/\s+/).length >= MANY_WORDS;
}
