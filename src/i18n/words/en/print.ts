/** English messages of what is laid out for paper. */
export const print = {
  version: 'Data version {version}',
  printed: 'Printed on {date}',
  map: 'The map as it was on screen',
  'no-map': 'This browser could not draw the map, so it is missing here.',
  scale: 'Scale in the middle of the map',
  sources: 'Sources',
  'more-rows': {
    one: '{count} row more is left out here; all {all} are at the address above.',
    other: '{count} rows more are left out here; all {all} are at the address above.',
  },
  'more-items': {
    one: '{count} more is left out here; all {all} are at the address above.',
    other: '{count} more are left out here; all {all} are at the address above.',
  },
  'left-out': 'Left out here for want of room: {parts}. All of it is at the address above.',
  'more-sources': {
    one: '{count} more source of this page is listed at the address above.',
    other: '{count} more sources of this page are listed at the address above.',
  },
} as const;
