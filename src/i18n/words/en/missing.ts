/** English messages of the page of what was looked for and not found. */
export const missing = {
  title: 'What we could not find',
  lead: 'What was looked for, for this atlas, and not found, with what was tried and when. That it is not here does not mean that it does not exist.',
  request:
    'If you know a public page that says it, send us its address: with “Suggest a correction” below, or as a file for the folder data/not-found.',
  tried: 'Last looked for on {date}: {tried}.',
  'topic.corridor': 'The corridor and its services',
  'topic.law': 'Law and rulings',
  'topic.trade': 'Trade and politics',
  'topic.projects': 'Projects',
  'topic.sectors': 'Sectors without projects',
} as const;
