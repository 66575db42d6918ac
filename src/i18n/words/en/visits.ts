/** English messages of what changed since the reader's last visit. */
export const visits = {
  since: 'Since your last visit on {date}:',
  'since-nothing': 'Since your last visit on {date} only what the atlas computes with has changed.',
  added: { one: '{count} new', other: '{count} new' },
  changed: { one: '{count} changed', other: '{count} changed' },
} as const;
