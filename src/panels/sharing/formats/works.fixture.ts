import type { Work } from './work';

/** A record of the atlas. */
export const RECORD: Work = {
  id: 'corridor-atlas-project-chancay-port',
  author: 'Corridor Atlas',
  title: 'Chancay multipurpose port terminal (phase 1)',
  language: 'en',
  version: '2026.11.3',
  date: '2026-11-28',
  accessed: '2026-11-29',
  url: 'https://atlas.example/en/p/chancay-port/',
};

/** A source with everything in its title that a format could take for something else. */
export const AWKWARD: Work = {
  id: 'smith-sons-2025-ab12',
  author: 'Smith & Sons, {Lima} Inc.',
  title: 'Port “of” Chancay: 50% & {more}, #1 in a_b for $5 ~ ^ \\ "quoted" «así» 钱凯港 开港 é {',
  language: 'en',
  date: '2025-03-04',
  url: 'https://press.example/a_b?x=1&y=%20{z}#top',
};

/** A source without a date. */
export const UNDATED: Work = {
  id: 'cosco-undated-0000',
  author: 'COSCO Shipping',
  title: 'Who runs the port?',
  language: 'en',
  accessed: '2026-05-01',
  url: 'https://cosco.example/port',
};

/** A source in Chinese of which a year is known and no address. */
export const UNLINKED: Work = {
  id: 'xinhua-2025-0000',
  author: '新华社',
  title: '秘鲁钱凯港开港',
  language: 'zh',
  date: '2025',
};
