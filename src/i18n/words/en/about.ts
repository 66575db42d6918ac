/** English messages of the page about the atlas. */
export const about = {
  'distances-note': 'How distances by sea are worked out, and how far off they are',
  what: 'What it is',
  'what-text':
    'A map of the land and sea corridor between Chancay in Peru and Shanghai in China, and of the Belt and Road projects around it. Every figure names its source and the date it speaks of. Where sources differ, their figures stand side by side; the atlas does not choose between them. Every view has its own address and can be shared.',
  not: 'What it is not',
  'not-navigation':
    'Not for navigation. Lines show which way goods go, not where a ship may safely sail; those on land are schematic.',
  'not-complete':
    'Not complete, and not a recommendation. It holds the projects for which a public source was found. A project that stands here is neither praised nor criticised by that; one that is missing may simply not have been found.',
  positions: 'How positions were set',
  'positions-text':
    'Positions come from public sources and from the place names in them, and are good to a few kilometres where nothing else is said. An approximate position has a dashed outline: it stands at the town, or at a point in the region, and not at the site. Railways, roads and land legs join the towns named on their pages. The sea leg is the shortest navigable way that our own routing engine finds over the coast that is drawn.',
  borders: 'Borders and names',
  'borders-text':
    'Borders are the de facto lines of Natural Earth; disputed ones are dashed. Neither lines nor names state a position on the legal status of any territory or on the limits of any state.',
  privacy: 'Privacy',
  'privacy-text':
    'The atlas sets no cookies and counts no visits. Nothing is asked of a third party unless you turn on the online base map; then your browser asks OpenFreeMap for map tiles. The chosen appearance, and the atlas itself for use without a network, are kept on your device only. Links to sources lead to other sites.',
  data: 'The data',
  'data-text':
    'Data version {version}. It is kept by hand, record by record, and checked by named rules before it is published.',
  'use-data': 'Use the data',
  'use-data-note': 'All of it as ZIP, CSV, GeoJSON and JSON, for R, Python, DuckDB and Excel',
  changes: 'What changed in the data',
  factors: 'Ships, fuels and emissions',
  licence: 'Licence',
  'licence-text':
    'The atlas itself is published under the MIT licence. The works below keep their own.',
  'credits-data': 'Data',
  'credits-fonts': 'Typefaces and symbols',
  'credits-software': 'Software',
  work: 'Work',
  terms: 'Licence',
  'public-domain': 'public domain',
  'natural-earth-use': 'Land, borders, lakes and rivers',
  'fine-coast-use':
    'Coast from zoom 7, made in 2017, a point about every 800 m; fine-coast.pmtiles is open under the same terms',
  'gshhg-use': 'Where fairways run in rivers',
  'geonames-use': 'Cities, provinces and their names',
  'openstreetmap-use': 'Only while the online base map is on',
  'distances-use': 'Published distances to compare with',
  'sea-ports-use': 'Ports that the routing coast keeps open, and the ports that search knows',
  'time-zones-use': 'Time zones of the ports',
  'countries-use': 'Country names',
} as const;
