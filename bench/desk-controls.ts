import type { Locator, Page } from '@playwright/test';

/** A control of the voyage desk and the changes that are measured. */
export interface DeskControl {
  readonly name: string;
  /** Path of its page, from the site's folder. */
  readonly address: string;
  /** What is clicked before measuring, so that the control is shown. */
  readonly opener?: SearchResult;
  /** The changes, taken in turn. */
  readonly steps: readonly Step[];
  /** What changes when the new figures are shown and the desk is idle. */
  readonly figures: string;
  /** Whether the change needs new routes. */
  readonly isAsked: boolean;
}

export interface Step {
  readonly find: SearchResult;
  /** The value it is set to; it is clicked if there is none. */
  readonly value?: string;
}

type SearchResult = (page: Page) => Locator;

const CORRIDOR = 'en/c/pechy~cnsgh/';
const DESK = { address: CORRIDOR, figures: '.voyage-figures', isAsked: false };
const ARRIVALS = ['2026-12-21', '2026-12-23', '2026-12-25', '2026-12-27', '2026-12-29'];

export const DESK_CONTROLS: readonly DeskControl[] = [
  { ...DESK, name: 'speed', steps: set(/^Speed:/, '12', '14.5', '17', '19.5', '22', '13.5') },
  { ...DESK, name: 'weather margin', steps: set(/^Weather adds/, '4', '9', '15', '21', '27') },
  { ...DESK, name: 'load', steps: set(/^Filled to/, '30', '45', '60', '75', '90', '100') },
  {
    ...{ ...DESK, name: 'class of ship' },
    steps: set(/^Class of ship/, 'container-feeder', 'car-carrier', 'container-ultra-large'),
  },
  {
    ...{ ...DESK, name: 'fuel' },
    steps: ['mgo', 'lng', 'methanol', 'vlsfo'].map((value) => ({ find: fuelSelect, value })),
  },
  {
    ...{ ...DESK, name: 'order of the alternatives', figures: '.alternatives' },
    steps: ['Time', 'Distance', 'Fuel', 'Distance'].map(click),
  },
  {
    ...{ ...DESK, name: 'departure', figures: '.calls-table' },
    steps: set(/^Departure/, '2026-12-01T08:00', '2027-02-11T17:30', '2027-06-30T00:15'),
  },
  {
    ...{ ...DESK, name: 'by speed or by arrival' },
    steps: ['By arrival', 'By speed'].map(click),
  },
  {
    ...{ ...DESK, name: 'arrival wanted', address: `${CORRIDOR}?v=1&depart=2026-12-01T08:00` },
    opener: (page) => page.locator('.segment', { hasText: 'By arrival' }),
    steps: set(/^Arrival wanted/, ...ARRIVALS.map((day) => `${day}T08:00`)),
  },
  {
    ...{ ...DESK, name: 'hours at each stop', address: 'en/c/pechy~mxzlo~cnsgh/' },
    steps: set(/^At each stop/, '6', '18', '36', '60', '90'),
  },
  {
    ...{ ...DESK, name: 'a passage closed', isAsked: true },
    figures: '.desk-disclosure:has(.passage-switches) > summary',
    opener: (page) => page.locator('summary', { hasText: 'Closed passages' }),
    // One more closure each time, so that no result is cached.
    steps: [{ find: (page) => page.locator('.passage-switches input:checked').first() }],
  },
];

function set(label: RegExp, ...values: readonly string[]): Step[] {
  return values.map((value) => ({ find: (page) => page.getByLabel(label), value }));
}

function click(label: string): Step {
  return { find: (page) => page.locator('.desk').getByRole('radio', { name: label, exact: true }) };
}

/** Excludes the control of the same name that orders the alternatives. */
function fuelSelect(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Fuel', exact: true });
}
