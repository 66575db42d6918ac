/** English messages of the files of a voyage. */
export const files = {
  intro:
    'Files of this voyage as it stands above, in your language. All of them say that they are not for navigation.',
  'format.geojson': 'GeoJSON',
  'use.geojson': 'Stops and legs with lengths and times, for maps and GIS.',
  'format.kml': 'KML',
  'use.kml': 'The same for Google Earth.',
  'format.gpx': 'GPX',
  'use.gpx':
    'A route for each leg, for plotters. Long great circles have a point at least every 300 nm.',
  'format.csv': 'Waypoints (CSV)',
  'use.csv': 'The points of the GPX file with courses, distances and times.',
  'format.ics': 'Calendar (ICS)',
  'use.ics': 'Arrivals and departures as events.',
  'no-departure': 'Set a departure under “{section}” first: without one the voyage has no dates.',
  saved: '{file} is saved.',
  failed: 'The file could not be made.',
  'not-for-navigation':
    'Not for navigation: the lines show which way goods go, not where a ship may safely sail.',
  derived: 'Route, lengths and times are derived by {name}, data version {version}.',
  licence: 'Licence: MIT ({name}). The works below keep their own.',
  'source.coast':
    'Coastlines of the route: Natural Earth (public domain); © OpenStreetMap contributors (ODbL 1.0)',
  'source.places': 'Names of places: GeoNames (CC BY 4.0)',
  arrival: 'Arrival: {stop}',
  departure: 'Departure: {stop}',
} as const;
