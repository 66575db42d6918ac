/** English messages of what is kept on the device for use without a network, and of newer builds. */
export const offline = {
  title: 'Without a network',
  what: 'After a visit the atlas works without a network: every page, search, sea routes and the map, with its fine coast where you have looked closely. Pages are kept in the languages you have used.',
  keeping: 'Being kept on this device: {done} of {all}.',
  kept: 'Kept on this device: {size}.',
  'off.unsupported': 'This browser cannot keep the atlas, or not on this page.',
  'off.removed': 'Nothing is kept on this device.',
  'off.saving-data': 'Your browser asks sites to save data, so nothing is kept unless you want it.',
  'off.refused': 'This browser does not let the atlas store anything, so it needs a network.',
  'off.full': 'This device has no room left for all of it. What was kept so far stays.',
  'off.unreachable': 'Not everything could be fetched. The next visit goes on from there.',
  keep: 'Keep on this device',
  retry: 'Try again',
  remove: 'Remove',
  update: 'A new version of the atlas is ready.',
  'update.take': 'Load it',
  'update.later': 'Later',
} as const;
