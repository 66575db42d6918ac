/** Patterns of words that say of a table of projects what is listed, in which order, and with which columns. */

/** Words that ask for projects, without saying which. */
export const PROJECTS =
  /\b(?:projects?|works|investments?|proyectos?|obras|inversiones|inversion|projetos?|investimentos?)\b|项目|工程|投资/g;

/** Words around the facets that say nothing of them. */
export const FILLER =
  /\b(?:all|list|show|me|chinese|china|chinos?|chinas?|table|tabla|build|builds|built|did|todos?|todas?|lista|mostrar|construyo|construy[oe]n?|hizo|hay|there|cost|costs?|cuesta[n]?|cuestan|costaron|they|them|worth|who|quien|quienes|which|what|chines|chinesa|chineses|chinesas|tabela|construiu|construiram|fez|ha|custa|custam|custaram|quem|quais)\b|所有|全部|列出|中国|中资|哪些|有哪些|表格|的|在|造价|总额/g;

/** Words that order the table, with its address. */
export const ORDERS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:dearest|most expensive|costliest|largest|biggest)(?: first)?\b|\bmas (?:caros?|caras?|grandes)(?: primero)?\b|\bmais (?:caros?|caras?|grandes)(?: primeiro)?\b|\bos maiores\b|最贵的?(?:在前)?|最大的?/g,
    '-cost',
  ],
  [
    /\b(?:cheapest|least expensive|smallest)(?: first)?\b|\bmas (?:baratos?|baratas?|pequenos)(?: primero)?\b|\bmais (?:baratos?|baratas?|pequenos)(?: primeiro)?\b|\bos menores\b|最便宜的?/g,
    'cost',
  ],
  [
    /\b(?:newest|latest|most recent)(?: first)?\b|\bmas (?:nuevos?|nuevas?|recientes)(?: primero)?\b|\bmais (?:novos?|novas?|recentes)(?: primeiro)?\b|最新的?/g,
    '-opened',
  ],
  [
    /\b(?:oldest)(?: first)?\b|\bmas (?:antiguos?|antiguas?|viejos?)(?: primero)?\b|\bmais (?:antigos?|antigas?|velhos?)(?: primeiro)?\b|最早的?/g,
    'opened',
  ],
];

/** Words that ask who did something, with the column that answers. */
export const ASKED_COLUMNS: readonly (readonly [RegExp, string])[] = [
  [
    /\bwho (?:lent|financed|funded|paid)\b|\bquien(?:es)? (?:presto|prestaron|financio|financiaron|pago|pagaron)\b|\bquem (?:emprestou|financiou|pagou)\b|谁贷款|谁融资|谁出资|贷款方/g,
    'lender',
  ],
  [
    /\bwho built(?: them)?\b|\bquien(?:es)? (?:construyo|construyeron)\b|\bquem (?:construiu|construiram)\b|谁(?:承建|建设|建造|修建)/g,
    'builder',
  ],
  [
    /\bwho owns(?: them)?\b|\bquien(?:es)? (?:es|son) (?:el |los )?duenos?\b|\bquem (?:e|sao) (?:o |os )?donos?\b|谁拥有/g,
    'owner',
  ],
  [
    /\b(?:what|how much) (?:did|do|does) (?:they|it) cost\b|\bcuanto (?:costaron|cuestan|costo)\b|\bquanto (?:custaram|custam|custou|custa)\b|造价多少|花了多少钱/g,
    'cost',
  ],
];
