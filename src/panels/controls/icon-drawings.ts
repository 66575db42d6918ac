/** Paths of an icon on a grid of 24 units. */
export interface Drawing {
  readonly lines: string;
  readonly filled?: string;
}

/** Drawn on a grid of 24 units. */
export const DRAWINGS = {
  plus: { lines: 'M12 5v14M5 12h14' },
  minus: { lines: 'M5 12h14' },
  close: { lines: 'M6 6l12 12M18 6L6 18' },
  search: { lines: 'M17 10.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0M15.2 15.2L20 20' },
  menu: { lines: 'M4 6.5h16M4 12h16M4 17.5h16' },
  check: { lines: 'M5 12.5l4.5 4.5L19 7.5' },
  back: { lines: 'M19 12H5m6-6l-6 6 6 6' },
  chevron: { lines: 'M6 9.5l6 6 6-6' },
  link: {
    lines:
      'M10 13.5a4.5 4.5 0 0 0 6.6.3l2.6-2.6a4.5 4.5 0 0 0-6.4-6.4l-1.3 1.3M14 10.5a4.5 4.5 0 0 0-6.6-.3l-2.6 2.6a4.5 4.5 0 0 0 6.4 6.4l1.3-1.3',
  },
  language: {
    lines:
      'M3.5 5.5h10M8.5 3.5v2M11.5 5.5c-1 4-3.8 7-7.5 8.5M5.5 9c1.3 2.3 3.3 4 6 5M12 20.5l4.25-10 4.25 10M13.5 17.2h5.5',
  },
  'system-theme': {
    lines: 'M20 12a8 8 0 1 1-16 0a8 8 0 1 1 16 0',
    filled: 'M12 4v16a8 8 0 0 0 0-16z',
  },
  sun: {
    lines:
      'M16 12a4 4 0 1 1-8 0a4 4 0 1 1 8 0M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  },
  moon: { lines: 'M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2z' },
  north: { lines: 'M8 12l4 9 4-9', filled: 'M12 3l4 9h-8z' },
  /** Two ends and the line between them, in a frame. */
  corridor: {
    lines:
      'M3.5 8V5.5a2 2 0 0 1 2-2H8M16 3.5h2.5a2 2 0 0 1 2 2V8M20.5 16v2.5a2 2 0 0 1-2 2H16M8 20.5H5.5a2 2 0 0 1-2-2V16M8 9c4 0 6.5 2 7.6 5.5',
    filled: 'M8.5 9a1 1 0 1 1-2 0a1 1 0 1 1 2 0M17 15.2a1 1 0 1 1-2 0a1 1 0 1 1 2 0',
  },
  globe: {
    lines:
      'M20.5 12a8.5 8.5 0 1 1-17 0a8.5 8.5 0 1 1 17 0M3.5 12h17M12 3.5c5 4.8 5 12.2 0 17M12 3.5c-5 4.8-5 12.2 0 17',
  },
  'flat-map': {
    lines: 'M3.5 6.5l5.5-2.5 6 2.5 5.5-2.5v13.5l-5.5 2.5-6-2.5-5.5 2.5zM9 4v13.5M15 6.5V20',
  },
  open: { lines: 'M9 5.5H5.5v13h13V15M13 5h6v6M19 5l-8.5 8.5' },
  'full-screen': { lines: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5' },
  'leave-full-screen': { lines: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5' },
  clock: { lines: 'M20 12a8 8 0 1 1-16 0a8 8 0 1 1 16 0M12 7.5V12l3 2' },
  play: { lines: '', filled: 'M8 5.5v13l10.5-6.5z' },
  pause: { lines: '', filled: 'M7 5.5h3.5v13H7zM13.5 5.5H17v13h-3.5z' },
  earlier: { lines: 'M14.5 6l-6 6 6 6' },
  later: { lines: 'M9.5 6l6 6-6 6' },
  ruler: { lines: 'M3.5 16.5l13-13 4 4-13 13zM7 13l2 2M10 10l2.5 2.5M13 7l2 2' },
  table: { lines: 'M3.5 5h17v14h-17zM3.5 9.7h17M3.5 14.3h17M9.5 5v14' },
  /** The map above, the table below. */
  columns: { lines: 'M4 5h16v14H4zM9.3 5v14M14.7 5v14' },
  sort: { lines: 'M8 5v14M4.5 15.5L8 19l3.5-3.5M16 19V5M12.5 8.5L16 5l3.5 3.5' },
  split: { lines: 'M3.5 4.5h17v15h-17zM3.5 12h17M3.5 15.7h17M9.5 12v7.5' },
  download: { lines: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4.5 19.5h15' },
  expand: { lines: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7' },
  legend: {
    lines: 'M11 6.5h9.5M11 12h9.5M11 17.5h9.5M7.5 6.5a2 2 0 1 1-4 0a2 2 0 1 1 4 0M3.5 17.5h4',
    filled: 'M7.5 12a2 2 0 1 1-4 0a2 2 0 1 1 4 0',
  },
  keyboard: {
    lines:
      'M4.5 6h15a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2M6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M6.5 14h.01M9.5 14h5M17.5 14h.01',
  },
  hidden: {
    lines:
      'M4 4l16 16M9.9 5.2A10 10 0 0 1 12 5c5 0 8.5 4.2 9.5 7a12 12 0 0 1-2.7 4M6.5 6.7A12.5 12.5 0 0 0 2.5 12c1 2.8 4.5 7 9.5 7a9.7 9.7 0 0 0 5-1.4M10 10a2.9 2.9 0 0 0 4.1 4.1',
  },
} as const satisfies Readonly<Record<string, Drawing>>;

export type IconName = keyof typeof DRAWINGS;
