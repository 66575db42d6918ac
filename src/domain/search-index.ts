import type { Position } from '../geo/position';
import type { Localized } from './locale';
import type { RecordKind } from './record';

/** What the search index holds: records, and what can be found without having a record. A source stands for its publisher. */
export type IndexedKind =
  | RecordKind
  | 'port-of-the-world'
  | 'town'
  | 'province'
  | 'country'
  | 'passage'
  | 'page'
  | 'setting';

/** Something with a name in the search index. */
export interface IndexEntry {
  readonly kind: IndexedKind;
  /**
   * A record's id; a port's UN/LOCODE in lower case; a country's ISO 3166-1 code; a page's kind; `theme=dark` for a setting.
   * Empty for towns and provinces.
   */
  readonly id: string;
  readonly name: Localized;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** To a hundredth of a degree. */
  readonly position?: Position;
  /** Binary logarithm of the population, doubled and rounded. */
  readonly size?: number;
  /** Name of the province or state of a town whose name is not unique in its country. */
  readonly region?: string;
  readonly date?: string;
  /**
   * How a voyage begins here: `t.pucallpa~pechy` for a town of a land leg and the port at its end, `t.sorriso~~brstm` for a
   * place of the land network and the export port nearest by open ways (`t.islandia` if none leads there), the code of the main port of a country (`pecll`) or, if none is known, of the port nearest to its largest town (`~ommct`), `closed` for a passage that is
   * closed by default.
   */
  readonly voyage?: string;
  /** The roles of a company in projects, by their first letters: `b` builder, `l` lender, `o` owner, `x` another. */
  readonly roles?: string;
  /** Id of a company's parent. */
  readonly parent?: string;
}

/** A question of readers with the address that answers it, hand-kept in `data/questions`. */
export interface AskedQuestion {
  readonly id: string;
  /** The question as the results show it. */
  readonly name: Localized;
  /** Other ways to ask it, in any language. */
  readonly variants: readonly string[];
  /** Below the locale: `claim/ten-days-saved/`. */
  readonly address: string;
}

export interface SearchIndex {
  readonly entries: readonly IndexEntry[];
  /** Those that the search offers as examples come first. */
  readonly questions: readonly AskedQuestion[];
  /** The reading of each Chinese character of the index, without tones. */
  readonly pinyin: ReadonlyMap<string, string>;
  /** Whether a file holds ports of the world, provinces and the larger towns. */
  readonly hasMainPlaces: boolean;
  /** First letters of names for which a file holds more towns. */
  readonly townFiles: readonly string[];
}

/** What claims and events say in one language, by kind and id (`claim/phase-1-cost-1-3-billion`). */
export type SearchTexts = ReadonlyMap<string, string>;

/** The file of the ports of the world, the provinces and the towns that most readers look for: the first that a typed text asks for. */
export const MAIN_PLACES = 'places';

/** Returns the path of a file of places, below the folder of generated files. */
export function placesPath(file: string): string {
  return file === MAIN_PLACES ? `search/${file}.json` : `search/towns/${file}.json`;
}
