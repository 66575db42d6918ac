/** The quantities by which alternatives can be sorted. */
export const ALTERNATIVE_ORDERS = ['distance', 'time', 'fuel', 'carbon'] as const;
export type AlternativeOrder = (typeof ALTERNATIVE_ORDERS)[number];

/**
 * The reader's options for estimates of a voyage. Numbers are whole, except the speed, so that addresses carry them
 * exactly.
 */
export interface VoyageOptions {
  /** Knots, to a tenth. */
  readonly speed: number;
  /** Local time of arrival at the last stop, `YYYY-MM-DDThh:mm`. If set, it determines the speed. */
  readonly arrival: string | null;
  /** Local time of departure from the first stop, `YYYY-MM-DDThh:mm`. */
  readonly departure: string | null;
  /** Hours at each stop between the ends. */
  readonly portHours: number;
  /** Hours in each canal, including waiting; null for the published times of each canal. */
  readonly canalHours: number | null;
  /** Allowance for weather, percent of the time under way. */
  readonly weatherMargin: number;
  /** Id of a vessel class of the voyage factors. */
  readonly vessel: string;
  /** Whether ways keep to the passages that ships of the class fit, as far as their measures are known. */
  readonly fitsShip: boolean;
  /** Id of a fuel of the voyage factors. */
  readonly fuel: string;
  /** Load, percent of the ship's capacity. */
  readonly load: number;
  readonly order: AlternativeOrder;
}

/** Typical values of container ships on the Pacific, as a starting point. */
export const DEFAULT_OPTIONS: VoyageOptions = {
  speed: 16,
  arrival: null,
  departure: null,
  portHours: 24,
  canalHours: null,
  weatherMargin: 0,
  vessel: 'container-post-panamax',
  fitsShip: true,
  fuel: 'vlsfo',
  load: 80,
  order: 'distance',
};

/** Minimum, maximum and step of each numeric option. */
export const OPTION_RANGES = {
  speed: [8, 26, 0.1],
  portHours: [0, 168, 1],
  canalHours: [0, 168, 1],
  weatherMargin: [0, 40, 1],
  load: [10, 100, 1],
} as const satisfies Partial<
  Record<keyof VoyageOptions, readonly [min: number, max: number, step: number]>
>;

/** The range of local times of departure and arrival. The years before and after it also have four digits. */
export const LOCAL_TIMES = { first: '1000-01-01T00:00', last: '9998-12-31T23:59' } as const;

/** Returns whether a text is a valid local time `YYYY-MM-DDThh:mm` within `LOCAL_TIMES`. */
export function isLocalTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false;
  if (text < LOCAL_TIMES.first || text > LOCAL_TIMES.last) return false;
  const time = Date.parse(`${text}Z`);
  // Date.parse reads 30 February as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The passages and land legs that a voyage may and may not use. */
export interface Closures {
  /** Ids of closed passages, in alphabetical order. */
  readonly closed: readonly string[];
  /** Ids of opened passages that are closed by default, in alphabetical order. */
  readonly opened: readonly string[];
  /** Whether land legs that are not open may be used. */
  readonly withPlanned: boolean;
}

export const NO_CLOSURES: Closures = { closed: [], opened: [], withPlanned: false };

/** Returns the closures with a passage toggled. `open` says whether the passage is open by default. */
export function togglePassage(
  closures: Closures,
  { id, open }: { readonly id: string; readonly open: boolean },
): Closures {
  const { closed, opened } = closures;
  return open
    ? { ...closures, closed: toggled(closed, id) }
    : { ...closures, opened: toggled(opened, id) };
}

/** Returns whether ships may take a passage under these closures. `open` says whether it is open by default. */
export function isOpenTo(
  { closed, opened }: Closures,
  { id, open }: { readonly id: string; readonly open: boolean },
): boolean {
  return open ? !closed.includes(id) : opened.includes(id);
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].toSorted();
}
