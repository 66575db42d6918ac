/** English messages of the page of a place. */
export const place = {
  kicker: 'What is here',
  'title.off': '{length} {direction} of {town}',

  'direction.n': 'north',
  'direction.ne': 'north-east',
  'direction.e': 'east',
  'direction.se': 'south-east',
  'direction.s': 'south',
  'direction.sw': 'south-west',
  'direction.w': 'west',
  'direction.nw': 'north-west',
  away: '{length} {direction}',

  'fact.country': 'Country or territory',
  'country.sea': 'Open water',
  'country.border': 'Not named: a border runs within 28 km',
  'country.disputed': 'Not named: more than one state claims this area',
  'fact.position': 'Position',
  'fact.town': 'Nearest town',
  'fact.port': 'Nearest port',
  'fact.end': 'To {end}',
  'fact.end-note': 'As the crow flies; derived by us. By sea it is farther.',

  'action.zoom': 'Zoom to here',
  'action.copy': 'Copy coordinates',
  'action.copied': 'Copied: {position}',
  'action.copy-failed': 'The browser did not allow copying. The coordinates stand above.',
  'voyage.from': 'Voyage from here',
  'voyage.to': 'Voyage to here',
  'voyage.by-port':
    'Voyages by sea start at {port}, {length} away, and lead to {end}; there you can change both.',
  'voyage.by-water':
    'Voyages by sea start at this position and lead to {end}; there you can change both.',
  'action.gains': 'Best port to China from here',
  'action.measure': 'Measure from here',

  'around.title': 'Around here',
  'around.radius': 'Radius, km',
  'around.within': 'Within {radius}',
  'around.projects': 'Projects ({count})',
  'around.ports': 'Ports ({count})',
  'around.legs': 'Land legs ({count})',
  'around.towns': 'Towns ({count})',
  'around.none': 'None within {radius}. The nearest:',
  'around.hidden': {
    one: '{count} more project is hidden by the filters.',
    other: '{count} more projects are hidden by the filters.',
  },
  'around.show-all': 'Show all {count}',
  'around.empty':
    'Nothing that the atlas knows lies within {radius}. The nearest is {name}, {away}.',
  'around.widen': 'Widen to {radius}',
  'around.note':
    'Distances in a straight line over a sphere, to 0.6 %, and to the nearest point of a line; derived by us. “About” where a position is only good to a town or a region. Borders: Natural Earth, as they are held. Towns: GeoNames.',
} as const;
