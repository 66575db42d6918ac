/** English messages of the page on distances. */
export const distances = {
  lead: 'Distances by sea are worked out by a routing engine that is part of the atlas. It runs in your browser and asks no server. This page says what it does, what it leaves out, and how far its distances are from those that others have published.',

  'limits-title': 'What it is not good for',
  'not-navigation':
    'Not for navigation. The engine knows two coasts, one of 1:10 million and one with a point about every 800 m, more than a hundred banks and reefs, and nothing of depths, traffic separation, currents, ice of the day or rules of the day. A line that is free of land here may still lead where no ship should go.',
  'not-sailed':
    'A distance is the length of the shortest navigable way. What a ship sails is longer: it keeps farther off, follows lanes, avoids weather and takes a pilot. The practical distance below is an estimate of that, and always named as one.',

  'method-title': 'How a way is found',
  'term-line': 'Segments',
  'method-line':
    'A way is a chain of great circles, the shortest lines over the globe, that turns only where land, a shoal or a limit stands in the way. Of all such chains the engine finds the shortest.',
  'term-coast': 'Coast',
  'method-coast':
    'Both coasts that the map draws count: Natural Earth at 1:10 million, and OpenStreetMap’s of 2017 from zoom 7. Where the engine simplifies them, it only ever gives up water: what is free of land for the engine is free of land on the map. Channels that are too narrow are shut, except where ships use them.',
  'term-offing': 'Offing',
  'method-offing':
    'Where a way bends round a cape in open water, the bend lies about ten kilometres off the coast, or one and a half off the engine’s simplified coast where that lies far out, as on coasts without ports; in a strait, what the strait allows. A wider offing agrees hardly better with published distances, and makes short ways round a cape too long.',
  'term-shoals': 'Shoals',
  'method-shoals':
    'Banks and reefs that these coasts do not show are kept as areas, each with its source, and no way crosses them.',
  'term-latitude': 'Weather and ice',
  'method-latitude':
    'Ways keep north of about 52 degrees south, as published ones do, except to round Cape Horn, and never go beyond 60 degrees south.',
  'term-approaches': 'Approaches',
  'method-approaches':
    'Ports up a river, a fjord or a bay are reached along fairways kept as data, and so are the basin of Chancay behind its breakwater and the quays of Yangshan. Where a port lies a little inland on these coasts, the gap to the nearest navigable water is counted in, and listed apart.',
  'term-passages': 'Passages',
  'method-passages':
    'Named straits, canals and capes are data too. Some are closed unless opened, because ships in general do not take them; the list is at the end of this page.',
  'term-measure': 'Measuring',
  'method-measure':
    'Lengths are those of the line that is drawn, measured on the WGS84 ellipsoid, not on a sphere.',

  'practical-title': 'Practical distance, an estimate',
  'practical-formula': 'practical distance = {factor} × shortest way + {perVoyage} nm',
  'practical-text':
    'Published tables are a little longer than the shortest way. Two numbers, fitted on {rows} published distances, make up for that on average: a share of the way for offing, lanes, currents and weather, and a length once a voyage for pilotage. What is left of the error has a median of {median} and is below {p90} in nine cases of ten. The estimate says nothing of where a ship goes and is never part of a line.',

  'errors-title': 'How far off the shortest way is',
  'errors-text':
    'Difference from published distances, per cent of the published one. A published distance is not the truth either: tables follow the safest way rather than the shortest, are rounded to the mile, and hold a few misprints.',
  'errors-group': 'Group',
  'errors-count': 'Distances',
  'errors-median': 'Median',
  'errors-p90': 'Nine of ten below',
  'errors-bias': 'Bias',
  'errors-bias-note':
    'Bias is the median with its sign: below zero where the shortest way is shorter than the published one.',
  'stratum.core': 'Printed for their two ends',
  'stratum.long': 'of these, 1,000 nm and more',
  'stratum.short': 'of these, less than 1,000 nm',
  'stratum.corridor': 'of these, on or beside the corridor',
  'stratum.composite': 'Summed from printed legs through a passage',

  'rows-title': 'Every published distance beside ours',
  'rows-search': 'Search by port, passage or publisher',
  'rows-count': '{shown} of {all} distances',
  'rows-none': 'No distance matches “{text}”.',
  'rows-caption':
    'Nautical miles. “Ours” is the shortest way; below it the practical distance, “pract.”',
  'rows-route': 'From and to',
  'rows-published': 'Published',
  'rows-ours': 'Ours',
  'rows-error': 'Differs',
  'rows-sort': 'Sort by {column}',
  'rows-no-route': 'no route',
  'rows-practical': 'pract. {nm}',
  'rows-pub-151': 'Pub. 151',
  'rows-pub-151-entry': 'Pub. 151, {entry}',
  'rows-pub-151-sum': 'Pub. 151, sum of {legs}',
  'rows-source-note':
    'Pub. 151 is “Distances Between Ports”, 11th edition, 2001, of what is now the US National Geospatial-Intelligence Agency, in the public domain.',
  'kind.junction': 'to a junction point',
  'kind.composite': 'sum of printed legs',

  'passages-title': 'Passages, open and closed',
  'passages-text':
    'What a way may take unless told otherwise, and why. A closed one can be opened and an open one closed.',
  'passages-closed': {
    one: 'Closed unless opened: {count}',
    other: 'Closed unless opened: {count}',
  },
  'passages-open': { one: 'Open: {count}', other: 'Open: {count}' },
  'passages-name': 'Passage',
  'passages-why': 'Why',

  'land-title': 'Over land',
  'land-text':
    'Lengths over land are those of the land network: published ones where the atlas has any, else that of the line through the places times a sinuosity measured on published ones of the same mode, terrain and country. The table compares the shortest open ways of a mode with lengths that publishers give and the network does not use.',
  'land-mode': 'Mode',
  'land-rows': 'Every published length beside ours ({count})',
  'land-published': 'Published, km',
  'land-ours': 'Ours, km',
} as const;
