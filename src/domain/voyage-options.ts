/** By what the ways of a voyage are put in order. */
export const ALTERNATIVE_ORDERS = ['distance', 'time', 'fuel', 'carbon'] as const;
export type AlternativeOrder = (typeof ALTERNATIVE_ORDERS)[number];

/** What a reader may change of how a voyage is reckoned. Whole numbers but for the speed, so that an address carries them to the last digit. */
export interface VoyageOptions {
  /** Knots, to a tenth. */
  readonly speed: number;
  /** `YYYY-MM-DDThh:mm` by the clock of the last stop; the speed then follows from it. */
  readonly arrival: string | null;
  /** `YYYY-MM-DDThh:mm` by the clock of the first stop. */
  readonly departure: string | null;
  /** At each stop between. */
  readonly portHours: number;
  /** In each canal, waiting included; null for what is published of each. */
  readonly canalHours: number | null;
  /** What weather adds to the time under way, percent. */
  readonly weatherMargin: number;
  /** Ids of a class and a fuel of the voyage factors. */
  readonly vessel: string;
  readonly fuel: string;
  /** How much of the ship is filled, percent. */
  readonly load: number;
  readonly order: AlternativeOrder;
}

/** What container ships do today on the Pacific, as far as the atlas knows; a start to change. */
export const DEFAULT_OPTIONS: VoyageOptions = {
  speed: 16,
  arrival: null,
  departure: null,
  portHours: 24,
  canalHours: null,
  weatherMargin: 0,
  vessel: 'container-post-panamax',
  fuel: 'vlsfo',
  load: 80,
  order: 'distance',
};

/** Lowest, highest and step of each number. */
export const OPTION_RANGES = {
  speed: [8, 26, 0.1],
  portHours: [0, 168, 1],
  canalHours: [0, 168, 1],
  weatherMargin: [0, 40, 1],
  load: [10, 100, 1],
} as const satisfies Partial<
  Record<keyof VoyageOptions, readonly [min: number, max: number, step: number]>
>;

/** The first and the last local time at which a voyage may leave or arrive: years of four digits, before and after it too. */
export const LOCAL_TIMES = { first: '1000-01-01T00:00', last: '9998-12-31T23:59' } as const;

/** Whether a text is a time of the calendar within `LOCAL_TIMES`, written `YYYY-MM-DDThh:mm`. */
export function isLocalTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false;
  if (text < LOCAL_TIMES.first || text > LOCAL_TIMES.last) return false;
  const time = Date.parse(`${text}Z`);
  // A 30th of February is read as the 2nd of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What may be taken on the way: passages kept out of, and such as are closed by default but may be taken. */
export interface Closures {
  /** Ids in alphabetical order. */
  readonly closed: readonly string[];
  readonly opened: readonly string[];
  /** Whether land legs that are not open may be used too. */
  readonly withPlanned: boolean;
}

export const NO_CLOSURES: Closures = { closed: [], opened: [], withPlanned: false };

/** With a passage closed that was open, or open that was closed. `open` says what it is by default. */
export function togglePassage(
  closures: Closures,
  { id, open }: { readonly id: string; readonly open: boolean },
): Closures {
  const { closed, opened } = closures;
  return open
    ? { ...closures, closed: toggled(closed, id) }
    : { ...closures, opened: toggled(opened, id) };
}

/** Whether ships may take it under these closures. */
export function isOpenTo(
  { closed, opened }: Closures,
  { id, open }: { readonly id: string; readonly open: boolean },
): boolean {
  return open ? !closed.includes(id) : opened.includes(id);
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].toSorted();
}
