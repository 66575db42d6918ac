/** English messages of the stories. */
export const stories = {
  title: 'Stories',
  lead: 'Tours of the atlas in a few steps. Each step is an ordinary view of the map, with what its sources say.',
  steps: { one: '{count} step', other: '{count} steps' },
  start: {
    one: 'Follow it on the map, in {count} step',
    other: 'Follow it on the map, in {count} steps',
  },
  show: 'Show on the map',
  story: 'Story: {name}',
  place: '{number} of {of}',
  next: 'Next',
  back: 'Back',
  end: 'Read it whole',
  leave: 'Leave',
  return: 'Back to this step',
  said: 'The report',
  known: 'Known today',
} as const;
