/** English messages of the menu of pages. */
export const menu = {
  all: 'All pages',
  voyage: 'Voyages',
  projects: 'Projects',
  gains: 'Who gains',
  stories: 'Stories',
  trade: 'Trade',
  companies: 'Companies and authorities',
  timeline: 'Timeline',
  claims: 'Claims',
  services: 'Liner services',
  ports: 'Ports',
  sources: 'Sources',
  measure: 'Measure distances',
  changes: 'What changed in the data',
  missing: 'What we could not find',
  about: 'About and credits',
} as const;
