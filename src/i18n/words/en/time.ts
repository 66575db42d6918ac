/** English messages of the time bar. */
export const time = {
  bar: 'Time',
  close: 'Close the time bar and show the latest',
  play: 'Play the years',
  pause: 'Pause',
  speed: 'Speed of playing',
  earlier: 'A year earlier',
  later: 'A year later',
  latest: 'Latest',
  'mode.span': 'From–to',
  'thumb.year': 'Year',
  'thumb.from': 'First year',
  'thumb.to': 'Last year',
  loading: 'Loading the dates…',
  failed: 'The dates could not be loaded; the map shows the latest.',
  list: 'What happened',
  stood: { one: '{count} project', other: '{count} projects' },
  changed: { one: '{count} project changed', other: '{count} projects changed' },
  changes: { one: '{count} change', other: '{count} changes' },
  events: { one: '{count} event', other: '{count} events' },
  loans: { one: '{count} loan', other: '{count} loans' },
  undated: { one: '{count} of unknown date', other: '{count} of unknown date' },
  'year.projects': '{projects} at the end of the year: {stood}',
  'year.projects-so-far': '{projects} so far: {stood}',
  'so-far': '{what} so far',
  'year.services': {
    one: '{count} liner service known to run then',
    other: '{count} liner services known to run then',
  },
  counts: 'Projects by status',
  'counts.status': 'Status',
  'end-of': 'End of {year}',
  services: 'Liner services',
  'services.ran': {
    one: '{count} is known to have run at the end of {year}.',
    other: '{count} are known to have run at the end of {year}.',
  },
  'services.run': {
    one: '{count} is known to run at present.',
    other: '{count} are known to run at present.',
  },
  'services.unknown': {
    one: 'Of {count} it is not known whether it ran then.',
    other: 'Of {count} it is not known whether they ran then.',
  },
  ways: 'Ways over land',
  'ways.unknown': {
    one: '{count} open way is drawn though its opening is not dated.',
    other: '{count} open ways are drawn though their opening is not dated.',
  },
  constant:
    'In every year the map draws the corridor’s line, and pages show their latest figures unless they name a year.',
  unknown: 'What is not dated',
  'unknown.starts': {
    one: '{count} project is not shown: its sources do not date its start.',
    other: '{count} projects are not shown: their sources do not date their start.',
  },
  'unknown.starts-span': {
    one: '{count} project may have begun in these years: its sources do not date its start.',
    other: '{count} projects may have begun in these years: their sources do not date their start.',
  },
  'unknown.changes': {
    one: '{count} project has the last status that is dated; it changed later, nobody says in which year.',
    other:
      '{count} projects have the last status that is dated; they changed later, no source says in which year.',
  },
} as const;
