/** English messages about ways over land that are not open. */
export const ways = {
  'not-built': '{length} of {total} not built',
  'none-built': 'none of {total} built',
  'with-statuses': '{what} ({statuses})',
  planned: '{length} planned',
  studied: '{length} studied',
  construction: '{length} under construction',
  'construction-of': '{length} of {total} under construction',
  'if-built': 'only once built: {what}',
  warning: 'Not open throughout: {what}',
  titled: '{title} ({what})',
} as const;
